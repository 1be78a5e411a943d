package wangang.matching.recommendation;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.matching.state.People;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;
import wangang.platform.web.Cursors;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@RequestMapping("/api/jobseekers/me/inbox")
@PreAuthorize("hasRole('JOBSEEKER')")
class InboxController {

    private final People people;
    private final Inboxes inboxes;
    private final Clock clock;

    InboxController(People people, Inboxes inboxes, Clock clock) {
        this.people = people;
        this.inboxes = inboxes;
        this.clock = clock;
    }

    /** Lists what was recommended to the person, newest first. */
    @GetMapping
    Page<InboxItem> newest(Caller caller, Paging paging) {
        var person = Edge.unwrap(people.of(caller));
        var items = inboxes.newest(person.jobseekerId(), before(paging), paging.size() + 1);
        if (items.size() <= paging.size()) {
            return new Page<>(items, null, null);
        }
        var page = items.subList(0, paging.size());
        return new Page<>(page, Cursors.encode(Long.toString(page.getLast().seq())), null);
    }

    /**
     * Marks a recommendation as read.
     *
     * @param seq which one
     */
    @PostMapping("/{seq}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable long seq, Caller caller) {
        var person = Edge.unwrap(people.of(caller));
        if (!inboxes.read(person.jobseekerId(), seq, clock.instant())) {
            Edge.unwrap(Outcome.refused(Rejection.notFound("inbox/not-found", "没有这条推荐，请刷新收件箱。")));
        }
    }

    private static @Nullable Long before(Paging paging) {
        var cursor = paging.cursor();
        if (cursor == null) {
            return null;
        }
        try {
            return Long.valueOf(Cursors.decode(cursor, 1).getFirst());
        } catch (NumberFormatException unreadable) {
            return Edge.unwrap(Outcome.refused(
                    Rejection.invalid("request/invalid-cursor", "cursor", "翻页标记无效，请使用上一页返回的 nextCursor，或去掉该参数从头查起。")));
        }
    }
}
