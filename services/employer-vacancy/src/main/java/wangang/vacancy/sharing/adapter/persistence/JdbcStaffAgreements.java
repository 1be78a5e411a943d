package wangang.vacancy.sharing.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.platform.sealing.SealedStore;
import wangang.platform.sealing.SealingKeys;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.sharing.application.AgreementSeen;
import wangang.vacancy.sharing.application.SharingTotal;
import wangang.vacancy.sharing.application.StaffAgreements;
import wangang.vacancy.sharing.domain.AgreementId;
import wangang.vacancy.sharing.domain.AgreementStatus;
import wangang.vacancy.sharing.domain.Period;
import wangang.vacancy.sharing.domain.StaffAgreement;
import wangang.vacancy.sharing.domain.StaffingId;
import wangang.vacancy.sharing.domain.StaffingSide;

/** Contacts are encrypted: they are of people, and for the other side alone. */
@Repository
class JdbcStaffAgreements implements StaffAgreements, SealedStore {

    private static final String PROPOSER = "proposer_contact";
    private static final String ANSWERER = "answerer_contact";

    private static final String INSERT = """
            INSERT INTO staff_agreement (id, offer_id, need_id, lender_id, borrower_id, proposed_by, headcount, first_day,
                                         last_day, status, proposer_contact, proposed_at)
            VALUES (:id, :offer, :need, :lender, :borrower, :proposedBy, :headcount, :firstDay, :lastDay, :status,
                    :contact, :proposedAt)
            ON CONFLICT (offer_id, need_id) WHERE status = 'PROPOSED' DO NOTHING
            """;

    private static final String UPDATE = """
            UPDATE staff_agreement
               SET status = :status, answerer_contact = :contact, reason = :reason, answered_at = :answeredAt
             WHERE id = :id AND status = 'PROPOSED'
            """;

    private static final String LAPSE = """
            UPDATE staff_agreement
               SET status = 'LAPSED', answered_at = :now
             WHERE status = 'PROPOSED' AND (offer_id = ANY (:closed) OR need_id = ANY (:closed))
            """;

    private static final String SELECT = """
            SELECT id, offer_id, need_id, lender_id, borrower_id, proposed_by, headcount, first_day, last_day, status,
                   proposer_contact, answerer_contact, reason, proposed_at, answered_at
              FROM staff_agreement
            """;

    private static final String SEEN = """
            SELECT agreement.id, offer_id, need_id, lender_id, borrower_id, proposed_by, headcount, first_day, last_day,
                   agreement.status, proposer_contact, answerer_contact, agreement.reason, proposed_at, answered_at,
                   lender.name AS lender_name, lender.address AS lender_address,
                   lender.subdistrict_code AS lender_subdistrict, borrower.name AS borrower_name,
                   borrower.address AS borrower_address, borrower.subdistrict_code AS borrower_subdistrict,
                   offer.terms ->> 'title' AS offer_title, need.terms ->> 'title' AS need_title
              FROM staff_agreement agreement
              JOIN employer lender ON lender.id = lender_id
              JOIN employer borrower ON borrower.id = borrower_id
              JOIN staffing offer ON offer.id = offer_id
              JOIN staffing need ON need.id = need_id
            """;

    private static final String LIST = SEEN + """
             WHERE (:employer::uuid IS NULL OR lender_id = :employer::uuid OR borrower_id = :employer::uuid)
               AND (cardinality(:subdistricts) = 0 OR lender.subdistrict_code = ANY (:subdistricts)
                    OR borrower.subdistrict_code = ANY (:subdistricts))
               AND (:status::text IS NULL OR agreement.status = :status)
               AND (:before::uuid IS NULL OR agreement.id < :before::uuid)
             ORDER BY agreement.id DESC
             LIMIT :limit
            """;

    private static final String TOTALS = """
            SELECT to_char(answered_at AT TIME ZONE :zone, 'YYYY-MM') AS month, subdistrict_code,
                   count(*) FILTER (WHERE lends) AS lent, coalesce(sum(headcount) FILTER (WHERE lends), 0) AS lent_people,
                   count(*) FILTER (WHERE NOT lends) AS borrowed,
                   coalesce(sum(headcount) FILTER (WHERE NOT lends), 0) AS borrowed_people
              FROM staff_agreement
             CROSS JOIN LATERAL (VALUES (lender_id, true), (borrower_id, false)) AS side (employer_id, lends)
              JOIN employer ON employer.id = side.employer_id
             WHERE staff_agreement.status = 'AGREED' AND answered_at >= :since::date::timestamp AT TIME ZONE :zone
               AND (cardinality(:subdistricts) = 0 OR subdistrict_code = ANY (:subdistricts))
             GROUP BY 1, 2
             ORDER BY 1 DESC, 2
            """;

    private static final String KEYS = """
            SELECT split_part(proposer_contact, ':', 1) AS key FROM staff_agreement WHERE proposer_contact NOT LIKE ':%'
             UNION
            SELECT split_part(answerer_contact, ':', 1) FROM staff_agreement WHERE answerer_contact NOT LIKE ':%'
            """;

    private static final String UNDER_OTHER_KEYS = SELECT + """
             WHERE split_part(proposer_contact, ':', 1) <> :key OR split_part(answerer_contact, ':', 1) <> :key
             ORDER BY id
             LIMIT :limit
               FOR UPDATE
            """;

    private static final String RESEAL = """
            UPDATE staff_agreement SET proposer_contact = :proposer, answerer_contact = :answerer WHERE id = :id
            """;

    private final JdbcClient jdbc;
    private final SealingKeys keys;

    JdbcStaffAgreements(JdbcClient jdbc, SealingKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public boolean add(StaffAgreement proposed) {
        return jdbc.sql(INSERT)
                        .param("id", proposed.id().value())
                        .param("offer", proposed.offer().value())
                        .param("need", proposed.need().value())
                        .param("lender", proposed.lender().value())
                        .param("borrower", proposed.borrower().value())
                        .param("proposedBy", proposed.proposedBy().name())
                        .param("headcount", proposed.headcount())
                        .param("firstDay", proposed.period().from())
                        .param("lastDay", proposed.period().until())
                        .param("status", proposed.status().name())
                        .param("contact", sealed(proposed.id(), PROPOSER, proposed.proposerContact()))
                        .param("proposedAt", Timestamp.from(proposed.proposedAt()))
                        .update()
                == 1;
    }

    @Override
    public void update(StaffAgreement answered) {
        int updated = jdbc.sql(UPDATE)
                .param("id", answered.id().value())
                .param("status", answered.status().name())
                .param("contact", sealed(answered.id(), ANSWERER, answered.answererContact()))
                .param("reason", answered.reason())
                .param("answeredAt", answered.answeredAt() == null ? null : Timestamp.from(answered.answeredAt()))
                .update();
        if (updated != 1) {
            throw new IllegalStateException("agreement " + answered.id() + " was changed without its lock");
        }
    }

    @Override
    public Optional<AgreementSeen> find(AgreementId id) {
        return jdbc.sql(SEEN + " WHERE agreement.id = :id")
                .param("id", id.value())
                .query(this::seen)
                .optional();
    }

    @Override
    public Optional<StaffAgreement> lock(AgreementId id) {
        return jdbc.sql(SELECT + " WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(this::agreement)
                .optional();
    }

    @Override
    public void lapse(List<StaffingId> closed, Instant now) {
        jdbc.sql(LAPSE)
                .param(
                        "closed",
                        new SqlArrayValue(
                                "uuid", closed.stream().map(StaffingId::value).toArray()))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public List<AgreementSeen> list(Filter filter, @Nullable UUID before, int limit) {
        return jdbc.sql(LIST)
                .param(
                        "employer",
                        filter.employer() == null ? null : filter.employer().value())
                .param(
                        "subdistricts",
                        new SqlArrayValue("text", filter.subdistricts().toArray()))
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("before", before)
                .param("limit", limit)
                .query(this::seen)
                .list();
    }

    @Override
    public List<SharingTotal> totals(Set<String> subdistricts, LocalDate since, ZoneId zone) {
        return jdbc.sql(TOTALS)
                .param("subdistricts", new SqlArrayValue("text", subdistricts.toArray()))
                .param("since", since)
                .param("zone", zone.getId())
                .query((row, number) -> new SharingTotal(
                        row.getString("month"),
                        row.getString("subdistrict_code"),
                        row.getLong("lent"),
                        row.getLong("lent_people"),
                        row.getLong("borrowed"),
                        row.getLong("borrowed_people")))
                .list();
    }

    private AgreementSeen seen(ResultSet row, int number) throws SQLException {
        return new AgreementSeen(
                agreement(row, number),
                side(row, "lender"),
                side(row, "borrower"),
                row.getString("offer_title"),
                row.getString("need_title"));
    }

    private static AgreementSeen.Side side(ResultSet row, String side) throws SQLException {
        return new AgreementSeen.Side(
                row.getString(side + "_name"), row.getString(side + "_address"), row.getString(side + "_subdistrict"));
    }

    private StaffAgreement agreement(ResultSet row, int number) throws SQLException {
        var answeredAt = row.getTimestamp("answered_at");
        var id = new AgreementId(row.getObject("id", UUID.class));
        return new StaffAgreement(
                id,
                new StaffingId(row.getObject("offer_id", UUID.class)),
                new StaffingId(row.getObject("need_id", UUID.class)),
                new EmployerId(row.getObject("lender_id", UUID.class)),
                new EmployerId(row.getObject("borrower_id", UUID.class)),
                StaffingSide.valueOf(row.getString("proposed_by")),
                row.getInt("headcount"),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                AgreementStatus.valueOf(row.getString("status")),
                opened(id, PROPOSER, row.getString(PROPOSER)),
                opened(id, ANSWERER, row.getString(ANSWERER)),
                row.getString("reason"),
                row.getTimestamp("proposed_at").toInstant(),
                answeredAt == null ? null : answeredAt.toInstant());
    }

    @Override
    public List<String> keysInUse() {
        return jdbc.sql(KEYS).query((row, number) -> row.getString("key")).list();
    }

    @Override
    public int reseal(int limit) {
        var moved = jdbc.sql(UNDER_OTHER_KEYS)
                .param("key", keys.currentId())
                .param("limit", limit)
                .query(this::agreement)
                .list();
        moved.forEach(agreement -> jdbc.sql(RESEAL)
                .param("id", agreement.id().value())
                .param("proposer", sealed(agreement.id(), PROPOSER, agreement.proposerContact()))
                .param("answerer", sealed(agreement.id(), ANSWERER, agreement.answererContact()))
                .update());
        return moved.size();
    }

    private @Nullable String sealed(AgreementId id, String column, @Nullable String contact) {
        return contact == null ? null : keys.sealText(place(id, column), contact);
    }

    private @Nullable String opened(AgreementId id, String column, @Nullable String sealed) {
        if (sealed == null) {
            return null;
        }
        // From before contacts were encrypted.
        return sealed.startsWith(":") ? sealed.substring(1) : keys.openText(place(id, column), sealed);
    }

    private static String place(AgreementId id, String column) {
        return "staff_agreement/" + id + "/" + column;
    }
}
