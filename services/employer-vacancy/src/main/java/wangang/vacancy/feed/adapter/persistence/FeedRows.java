package wangang.vacancy.feed.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.feed.domain.ClosedBecause;
import wangang.vacancy.feed.domain.FeedChange;
import wangang.vacancy.feed.domain.FeedEntry;
import wangang.vacancy.feed.domain.FeedPosition;
import wangang.vacancy.feed.domain.OpenVacancy;
import wangang.vacancy.posting.domain.ClosingCause;
import wangang.vacancy.posting.domain.TermsForm;

/** Rows of the feed with the state of their vacancies. */
@Component
class FeedRows {

    private final JsonMapper json;

    FeedRows(JsonMapper json) {
        this.json = json;
    }

    FeedEntry entry(ResultSet row, int number) throws SQLException {
        var position = new FeedPosition(Long.parseLong(row.getString("transaction")), row.getLong("sequence"));
        var change = FeedChange.valueOf(row.getString("change"));
        return change == FeedChange.CLOSED
                ? new FeedEntry.Closed(
                        position,
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getTimestamp("changed_at").toInstant(),
                        ClosedBecause.of(ClosingCause.valueOf(row.getString("closed_cause"))))
                : new FeedEntry.Open(position, change, open(row, number));
    }

    OpenVacancy open(ResultSet row, int number) throws SQLException {
        var terms = json.readValue(row.getString("terms"), TermsForm.class).withoutReference();
        return new OpenVacancy(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                Math.max(0, Objects.requireNonNull(terms.openings()) - row.getInt("hires")),
                row.getString("name"),
                terms);
    }
}
