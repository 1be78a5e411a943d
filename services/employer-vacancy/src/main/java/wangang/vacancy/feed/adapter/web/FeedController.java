package wangang.vacancy.feed.adapter.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.Edge;
import wangang.platform.web.RejectedException;
import wangang.vacancy.feed.application.ReadingFeed;
import wangang.vacancy.jobposting.JobPostings;

@RestController
@RequestMapping("/api/feed/vacancies")
@PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER', 'SERVICE')")
class FeedController {

    private static final int LARGEST_PAGE = 1_000;

    private static final Rejection LIMIT_INVALID =
            Rejection.invalid("request/invalid-parameter", "limit", "limit 应为 1 到 1000 之间的整数。");

    private final ReadingFeed reading;
    private final JobPostings postings;

    FeedController(ReadingFeed reading, JobPostings postings) {
        this.reading = reading;
        this.postings = postings;
    }

    /**
     * Tells what became of published vacancies, in order and without gaps. Whoever keeps nextCursor and asks again with
     * it misses nothing; answers 304 to If-None-Match while nothing happened.
     *
     * @param since nextCursor of the page before, or cursor of a snapshot; the beginning when absent
     * @param limit entries at most, 1 to 1000
     */
    @GetMapping
    ResponseEntity<FeedPageView> changes(
            @RequestParam(required = false) @Nullable String since, @RequestParam(defaultValue = "1000") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new RejectedException(LIMIT_INVALID);
        }
        var read = Edge.unwrap(reading.after(FeedCursors.decode(since), limit));
        var next = FeedCursors.encode(read.next());
        var answer = ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                // Weak, so that it may be compressed. An entry that changes again goes to the end and moves the cursor.
                .eTag("W/\"" + next + "-" + read.entries().size() + "\"");
        if (read.more()) {
            answer.header(
                    HttpHeaders.LINK, "</api/feed/vacancies?since=%s&limit=%d>; rel=\"next\"".formatted(next, limit));
        }
        return answer.body(new FeedPageView(
                read.entries().stream()
                        .map(entry -> FeedEntryView.of(entry, postings))
                        .toList(),
                next,
                read.more()));
    }
}
