package wangang.campaign.enrolment.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.campaign.enrolment.application.Enrolments;
import wangang.campaign.enrolment.application.SeenEnrolment;
import wangang.campaign.enrolment.domain.Enrolment;
import wangang.campaign.enrolment.domain.EnrolmentId;
import wangang.campaign.enrolment.domain.EnrolmentStatus;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.organising.domain.CampaignId;

@Repository
class JdbcEnrolments implements Enrolments {

    private static final String INSERT = """
            INSERT INTO enrolment (id, campaign_id, vacancy_id, employer_id, status, version, requested_at, changed_at)
            VALUES (:id, :campaign, :vacancy, :employer, :status, :version, :requested, :changed)
            ON CONFLICT DO NOTHING
            """;

    private static final String UPDATE = """
            UPDATE enrolment
               SET status = ?, reason = ?, version = ?, approved_at = ?, left_at = ?, changed_at = ?
             WHERE id = ?
            """;

    private static final String SELECT = "SELECT * FROM enrolment ";

    private static final String SEE = """
            SELECT enrolment.*, known_vacancy.title, known_vacancy.openings, known_vacancy.remaining_openings,
                   known_employer.name AS employer_name, known_employer.account, known_employer.subdistrict_code
              FROM enrolment
              JOIN known_vacancy USING (vacancy_id)
              JOIN known_employer ON known_employer.employer_id = enrolment.employer_id
            """;

    private static final String NEWEST_FIRST = """
               AND (:before::uuid IS NULL OR enrolment.id < :before::uuid)
             ORDER BY enrolment.id DESC
             LIMIT :limit
            """;

    private static final String OF_CAMPAIGN = SEE + """
             WHERE campaign_id = :campaign
               AND (:status::text IS NULL OR enrolment.status = :status)
               AND (cardinality(:subdistricts) = 0 OR subdistrict_code = ANY (:subdistricts))
            """ + NEWEST_FIRST;

    private static final String OF_EMPLOYER = SEE + """
             WHERE enrolment.employer_id = :employer
            """ + NEWEST_FIRST;

    private static final String ON_SHOW = SEE + """
             WHERE campaign_id = :campaign AND enrolment.status = 'APPROVED' AND known_vacancy.status = 'PUBLISHED'
            """ + NEWEST_FIRST;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcEnrolments(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public boolean add(Enrolment enrolment) {
        return jdbc.sql(INSERT)
                        .param("id", enrolment.id().value())
                        .param("campaign", enrolment.campaign().value())
                        .param("vacancy", enrolment.vacancy().value())
                        .param("employer", enrolment.employer().value())
                        .param("status", enrolment.status().name())
                        .param("version", enrolment.version())
                        .param("requested", Timestamp.from(enrolment.requestedAt()))
                        .param("changed", Timestamp.from(enrolment.changedAt()))
                        .update()
                == 1;
    }

    @Override
    public void updateAll(List<Enrolment> enrolments) {
        if (enrolments.isEmpty()) {
            return;
        }
        batches.batchUpdate(UPDATE, enrolments, enrolments.size(), (row, enrolment) -> {
            row.setString(1, enrolment.status().name());
            row.setString(2, enrolment.reason());
            row.setLong(3, enrolment.version());
            row.setTimestamp(4, timestamp(enrolment.approvedAt()));
            row.setTimestamp(5, timestamp(enrolment.leftAt()));
            row.setTimestamp(6, Timestamp.from(enrolment.changedAt()));
            row.setObject(7, enrolment.id().value());
        });
    }

    @Override
    public Optional<Enrolment> find(EnrolmentId id) {
        return one(SELECT + "WHERE id = :id", id);
    }

    @Override
    public Optional<Enrolment> lock(EnrolmentId id) {
        return one(SELECT + "WHERE id = :id FOR UPDATE", id);
    }

    @Override
    public List<Enrolment> lockInForce(CampaignId campaign) {
        return jdbc.sql(SELECT + "WHERE campaign_id = :id AND status IN ('PENDING', 'APPROVED') ORDER BY id FOR UPDATE")
                .param("id", campaign.value())
                .query(EnrolmentRows::enrolment)
                .list();
    }

    @Override
    public Optional<SeenEnrolment> see(EnrolmentId id) {
        return jdbc.sql(SEE + "WHERE enrolment.id = :id")
                .param("id", id.value())
                .query(EnrolmentRows::seen)
                .optional();
    }

    @Override
    public List<SeenEnrolment> ofCampaign(
            CampaignId campaign,
            @Nullable EnrolmentStatus status,
            Set<String> subdistricts,
            @Nullable UUID before,
            int limit) {
        return jdbc.sql(OF_CAMPAIGN)
                .param("campaign", campaign.value())
                .param("status", status == null ? null : status.name())
                .param("subdistricts", new SqlArrayValue("text", subdistricts.toArray()))
                .param("before", before)
                .param("limit", limit)
                .query(EnrolmentRows::seen)
                .list();
    }

    @Override
    public List<SeenEnrolment> ofEmployer(EmployerId employer, @Nullable UUID before, int limit) {
        return jdbc.sql(OF_EMPLOYER)
                .param("employer", employer.value())
                .param("before", before)
                .param("limit", limit)
                .query(EnrolmentRows::seen)
                .list();
    }

    @Override
    public List<SeenEnrolment> onShow(CampaignId campaign, @Nullable UUID before, int limit) {
        return jdbc.sql(ON_SHOW)
                .param("campaign", campaign.value())
                .param("before", before)
                .param("limit", limit)
                .query(EnrolmentRows::seen)
                .list();
    }

    private Optional<Enrolment> one(String sql, EnrolmentId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(EnrolmentRows::enrolment)
                .optional();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
