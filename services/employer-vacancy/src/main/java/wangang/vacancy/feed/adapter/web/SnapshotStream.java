package wangang.vacancy.feed.adapter.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.feed.application.ReadingFeed;
import wangang.vacancy.feed.domain.FeedChange;
import wangang.vacancy.feed.domain.OpenVacancy;
import wangang.vacancy.jobposting.JobPostings;

/**
 * All open vacancies as lines. They are read some hundred at a time, each by a statement of its own: however slowly the
 * lines are taken, no connection and no snapshot of the database is held. What changes meanwhile is told again by the
 * feed, because the cursor was taken first.
 */
@Component
class SnapshotStream {

    private record Head(String cursor) {}

    private record End(boolean complete, long count) {}

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotStream.class);
    private static final int READ_AT_ONCE = 500;

    private final ReadingFeed reading;
    private final JobPostings postings;
    private final JsonMapper json;

    SnapshotStream(ReadingFeed reading, JobPostings postings, JsonMapper json) {
        this.reading = reading;
        this.postings = postings;
        this.json = json;
    }

    /** A failure before the first line is thrown; later it leaves the snapshot without its last line. */
    void writeTo(OutputStream lines) throws IOException {
        var cursor = reading.now();
        var vacancies = reading.open(null, READ_AT_ONCE);
        line(lines, new Head(FeedCursors.encode(cursor)));
        try {
            line(lines, new End(true, writeFrom(vacancies, lines)));
        } catch (DataAccessException away) {
            LOG.warn("a snapshot stopped: {}", away.toString());
        }
        lines.flush();
    }

    private long writeFrom(List<OpenVacancy> first, OutputStream lines) throws IOException {
        long count = 0;
        var vacancies = first;
        while (!vacancies.isEmpty()) {
            for (var vacancy : vacancies) {
                line(lines, FeedEntryView.of(FeedChange.PUBLISHED, vacancy, postings));
            }
            count += vacancies.size();
            vacancies = reading.open(vacancies.getLast().id(), READ_AT_ONCE);
        }
        return count;
    }

    private void line(OutputStream lines, Object line) throws IOException {
        lines.write(json.writeValueAsBytes(line));
        lines.write('\n');
    }
}
