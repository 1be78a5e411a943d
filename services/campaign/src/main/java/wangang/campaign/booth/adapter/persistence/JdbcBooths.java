package wangang.campaign.booth.adapter.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.campaign.booth.application.Booths;
import wangang.campaign.booth.application.SeenBooth;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.persistence.StoredJson;

@Repository
class JdbcBooths implements Booths {

    private static final String INSERT = """
        INSERT INTO booth (id, fair_id, employer_id, vacancies, interviewers, status, version, changed_at)
        VALUES (:id, :fair, :employer, :vacancies, :interviewers::jsonb, :status, :version, :changedAt)
        ON CONFLICT DO NOTHING
        """;

    private static final String UPDATE = """
        UPDATE booth
           SET status = :status, room = :room, reason = :reason, version = :version, changed_at = :changedAt
         WHERE id = :id AND version = :version - 1
        """;

    private static final String OTHERS_IN = """
        SELECT count(*) FROM booth WHERE fair_id = :fair AND room = :room AND status = 'PLACED' AND id <> :without
        """;

    private static final String SEE = """
        SELECT booth.*, known_employer.name AS employer_name,
               ARRAY(SELECT enrolment.vacancy_id
                       FROM enrolment
                       JOIN known_vacancy USING (vacancy_id)
                      WHERE enrolment.campaign_id = fair.campaign_id AND enrolment.vacancy_id = ANY (booth.vacancies)
                        AND enrolment.status = 'APPROVED' AND known_vacancy.status = 'PUBLISHED') AS taking_part
          FROM booth
          JOIN fair ON fair.id = booth.fair_id
          JOIN known_employer USING (employer_id)
        """;

    private static final String PAGE = """
           AND (:after::uuid IS NULL OR booth.id > :after::uuid)
         ORDER BY booth.id
         LIMIT :limit
        """;

    private static final String OF_FAIR =
            SEE + " WHERE fair_id = :fair AND (NOT :placed OR booth.status = 'PLACED')\n" + PAGE;

    private static final String OF_EMPLOYER = SEE + " WHERE employer_id = :employer\n" + PAGE;

    private static final String STANDING = """
        SELECT booth.*
          FROM booth
          JOIN fair ON fair.id = booth.fair_id
         WHERE employer_id = :employer AND booth.status = 'PLACED'
           AND fair.status IN ('REGISTRATION', 'REGISTRATION_CLOSED', 'RUNNING')
         ORDER BY booth.fair_id
        """;

    private static final String SHOWABLE = """
        SELECT vacancy_id
          FROM enrolment
          JOIN known_vacancy USING (vacancy_id)
         WHERE enrolment.employer_id = :employer AND campaign_id = :campaign
           AND enrolment.status = 'APPROVED' AND known_vacancy.status = 'PUBLISHED'
        """;

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final BoothRows rows;

    JdbcBooths(JdbcClient jdbc, StoredJson json, BoothRows rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
    }

    @Override
    public boolean add(Booth booth) {
        return jdbc.sql(INSERT)
                        .param("id", booth.id().value())
                        .param("fair", booth.fair().value())
                        .param("employer", booth.employer().value())
                        .param(
                                "vacancies",
                                new SqlArrayValue(
                                        "uuid",
                                        booth.vacancies().stream()
                                                .map(VacancyId::value)
                                                .toArray()))
                        .param("interviewers", json.write(booth.interviewers()))
                        .param("status", booth.status().name())
                        .param("version", booth.version())
                        .param("changedAt", Timestamp.from(booth.changedAt()))
                        .update()
                == 1;
    }

    @Override
    public void update(Booth booth) {
        int updated = jdbc.sql(UPDATE)
                .param("id", booth.id().value())
                .param("status", booth.status().name())
                .param("room", booth.room())
                .param("reason", booth.reason())
                .param("version", booth.version())
                .param("changedAt", Timestamp.from(booth.changedAt()))
                .update();
        if (updated != 1) {
            throw new IllegalStateException("booth " + booth.id() + " was changed without its fair's lock");
        }
    }

    @Override
    public Optional<Booth> find(BoothId id) {
        return jdbc.sql("SELECT * FROM booth WHERE id = :id")
                .param("id", id.value())
                .query(rows::booth)
                .optional();
    }

    @Override
    public long countOthersIn(FairId fair, String room, BoothId without) {
        return jdbc.sql(OTHERS_IN)
                .param("fair", fair.value())
                .param("room", room)
                .param("without", without.value())
                .query(Long.class)
                .single();
    }

    @Override
    public List<SeenBooth> ofFair(FairId fair, boolean placedOnly, @Nullable UUID after, int limit) {
        return jdbc.sql(OF_FAIR)
                .param("fair", fair.value())
                .param("placed", placedOnly)
                .param("after", after)
                .param("limit", limit)
                .query(rows::seen)
                .list();
    }

    @Override
    public List<SeenBooth> ofEmployer(EmployerId employer, @Nullable UUID after, int limit) {
        return jdbc.sql(OF_EMPLOYER)
                .param("employer", employer.value())
                .param("after", after)
                .param("limit", limit)
                .query(rows::seen)
                .list();
    }

    @Override
    public List<Booth> standing(EmployerId employer) {
        return jdbc.sql(STANDING)
                .param("employer", employer.value())
                .query(rows::booth)
                .list();
    }

    @Override
    public Set<UUID> showable(EmployerId employer, CampaignId campaign) {
        return Set.copyOf(jdbc.sql(SHOWABLE)
                .param("employer", employer.value())
                .param("campaign", campaign.value())
                .query(UUID.class)
                .list());
    }
}
