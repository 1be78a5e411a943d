package wangang.matching.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.matching.vocabulary.GeoPosition;

/** Offers and needs as they were last told; what is closed stays, so that an older event is known as such. */
@Repository
class StaffPostings {

    /** More than anybody looks through, ranked in some milliseconds. */
    static final int RETRIEVED = 500;

    private static final String STORE = """
            INSERT INTO staffing_state AS known
                   (staffing_id, employer_id, account, employer_name, side, open, title, occupation_code, remaining,
                    first_day, last_day, valid_until, monthly_cost, lat, lon, document, version)
            VALUES (:id, :employer, :account, :employerName, :side, :open, :title, :occupation, :remaining,
                    :firstDay, :lastDay, :validUntil, :cost, :lat, :lon, :document::jsonb, :version)
            ON CONFLICT (staffing_id) DO UPDATE
               SET employer_name = excluded.employer_name, open = excluded.open, title = excluded.title,
                   occupation_code = excluded.occupation_code, remaining = excluded.remaining,
                   first_day = excluded.first_day, last_day = excluded.last_day, valid_until = excluded.valid_until,
                   monthly_cost = excluded.monthly_cost, lat = excluded.lat, lon = excluded.lon,
                   document = excluded.document, version = excluded.version
             WHERE known.version < excluded.version
            """;

    private static final String SELECT = """
            SELECT staffing_id, staffing.employer_id, staffing.account, coalesce(name, employer_name) AS name, side, open,
                   title, occupation_code, remaining, first_day, last_day, valid_until, monthly_cost, lat, lon, document
              FROM staffing_state staffing
              LEFT JOIN employer_state employer ON employer.employer_id = staffing.employer_id
            """;

    /** Codes of one 细类, 小类 (7 characters), 中类 (4) and 大类 (1) come first, then what begins soonest. */
    private static final String NEAREST = SELECT + """
             WHERE side = :side AND open AND last_day >= :from AND first_day <= :until AND valid_until >= :today
               AND staffing.employer_id <> :employer
               AND coalesce(status, 'VERIFIED') NOT IN ('SUSPENDED', 'REFUSED')
             ORDER BY CASE WHEN occupation_code = :occupation THEN 0
                           WHEN left(occupation_code, 7) = left(:occupation, 7) THEN 1
                           WHEN left(occupation_code, 4) = left(:occupation, 4) THEN 2
                           WHEN left(occupation_code, 1) = left(:occupation, 1) THEN 3
                           ELSE 4 END,
                      first_day, staffing_id
             LIMIT :limit
            """;

    private final JdbcClient jdbc;

    StaffPostings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is not newer than what is known changes nothing. */
    void store(StaffPosting posting, long version) {
        var position = posting.position();
        jdbc.sql(STORE)
                .param("id", posting.staffingId())
                .param("employer", posting.employerId())
                .param("account", posting.account())
                .param("employerName", posting.employerName())
                .param("side", posting.side().name())
                .param("open", posting.open())
                .param("title", posting.title())
                .param("occupation", posting.occupationCode())
                .param("remaining", posting.remaining())
                .param("firstDay", posting.firstDay())
                .param("lastDay", posting.lastDay())
                .param("validUntil", posting.validUntil())
                .param("cost", posting.monthlyCost())
                .param("lat", position == null ? null : position.lat())
                .param("lon", position == null ? null : position.lon())
                .param("document", posting.document())
                .param("version", version)
                .update();
    }

    void forget(UUID staffing) {
        jdbc.sql("DELETE FROM staffing_state WHERE staffing_id = :id")
                .param("id", staffing)
                .update();
    }

    Optional<StaffPosting> find(UUID staffing) {
        return jdbc.sql(SELECT + " WHERE staffing_id = :id")
                .param("id", staffing)
                .query(StaffPostings::posting)
                .optional();
    }

    /** Open ones of the other side and of other employers whose days overlap, at most {@link #RETRIEVED}. */
    List<StaffPosting> nearest(StaffPosting own, LocalDate today) {
        return jdbc.sql(NEAREST)
                .param("side", own.side().other().name())
                .param("from", own.firstDayFrom(today))
                .param("until", own.lastDay())
                .param("today", today)
                .param("employer", own.employerId())
                .param("occupation", Objects.requireNonNullElse(own.occupationCode(), ""))
                .param("limit", RETRIEVED)
                .query(StaffPostings::posting)
                .list();
    }

    private static StaffPosting posting(ResultSet row, int number) throws SQLException {
        var lat = row.getObject("lat", Double.class);
        var lon = row.getObject("lon", Double.class);
        return new StaffPosting(
                row.getObject("staffing_id", UUID.class),
                row.getObject("employer_id", UUID.class),
                row.getString("account"),
                row.getString("name"),
                StaffingSide.valueOf(row.getString("side")),
                row.getBoolean("open"),
                row.getString("title"),
                row.getString("occupation_code"),
                row.getInt("remaining"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("monthly_cost", Integer.class),
                lat == null || lon == null ? null : new GeoPosition(lat, lon),
                row.getString("document"));
    }
}
