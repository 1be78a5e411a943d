package wangang.campaign.interview.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.application.ToldNotice;
import wangang.platform.kernel.Uuid7;

/** Rows of what is told of a fair itself; what was told before is not told again. */
@Component
class FairNoticeRows {

    /** To whom it is told. */
    enum Side {
        PERSON("registration_id"),
        BOOTH("booth_id");

        private final String insert;

        Side(String column) {
            insert = """
                    INSERT INTO fair_notice (id, fair_id, %1$s, kind, sentence, at)
                    VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (%1$s, kind) DO NOTHING
                    """.formatted(column);
        }
    }

    private static final String PEOPLE =
            "SELECT id FROM registration WHERE fair_id = ? AND status IN ('REGISTERED', 'WAITING')";
    private static final String BOOTHS = "SELECT id FROM booth WHERE fair_id = ? AND status IN ('ASKED', 'PLACED')";

    private final JdbcTemplate jdbc;

    FairNoticeRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> people(FairId fair) {
        return ids(PEOPLE, fair);
    }

    List<UUID> booths(FairId fair) {
        return ids(BOOTHS, fair);
    }

    private List<UUID> ids(String sql, FairId fair) {
        return jdbc.query(sql, (row, _) -> row.getObject(1, UUID.class), fair.value());
    }

    void add(FairId fair, Side side, List<UUID> to, ToldNotice.Kind kind, String sentence, Instant now) {
        if (!to.isEmpty()) {
            jdbc.batchUpdate(side.insert, to, to.size(), (row, one) -> {
                row.setObject(1, Uuid7.next(now));
                row.setObject(2, fair.value());
                row.setObject(3, one);
                row.setString(4, kind.name());
                row.setString(5, sentence);
                row.setTimestamp(6, Timestamp.from(now));
            });
        }
    }
}
