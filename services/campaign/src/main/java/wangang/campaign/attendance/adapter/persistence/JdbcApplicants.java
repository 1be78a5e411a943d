package wangang.campaign.attendance.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.campaign.attendance.application.Applicant;
import wangang.campaign.attendance.application.Applicants;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.attendance.domain.Ranking;
import wangang.campaign.attendance.domain.RankingSuggestion;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.market.domain.VacancyId;

@Repository
class JdbcApplicants implements Applicants {

    /** Who wishes has consented; see the rules of registrations. */
    private static final String APPLICANTS = """
          FROM wish
          JOIN registration ON registration.id = wish.registration_id AND registration.status = 'REGISTERED'
        """;

    private static final String OF_BOOTH = """
        SELECT registration.id, registration.number, registration.jobseeker_id, applicant_rank.rank
        """ + APPLICANTS + """
          LEFT JOIN applicant_rank USING (booth_id, registration_id)
         WHERE booth_id = :booth AND (:after::uuid IS NULL OR registration_id > :after::uuid)
         ORDER BY registration_id
         LIMIT :limit
        """;

    private static final String AMONG =
            "SELECT registration_id" + APPLICANTS + "WHERE booth_id = :booth AND registration_id = ANY (:named)";

    private static final String SCORED = """
        SELECT registration.id, max(recommendation_fact.score) AS score
        """ + APPLICANTS + """
          LEFT JOIN known_jobseeker ON known_jobseeker.id = registration.jobseeker_id AND known_jobseeker.listed
          LEFT JOIN recommendation_fact
            ON recommendation_fact.person = known_jobseeker.person
           AND recommendation_fact.vacancy_id = ANY (:vacancies)
         WHERE booth_id = :booth
         GROUP BY registration.id
         ORDER BY score DESC NULLS LAST, registration.id
         LIMIT :limit
        """;

    private static final String RANKED = """
        SELECT registration_id, rank FROM applicant_rank WHERE booth_id = :booth ORDER BY rank, registration_id
        """;

    private static final String RANK = """
        INSERT INTO applicant_rank (booth_id, registration_id, rank)
        SELECT :booth, named.registration, named.rank FROM unnest(:people, :ranks) AS named (registration, rank)
        """;

    private static final String COUNT_CHANGE = """
        INSERT INTO ranking (booth_id, version, changed_at)
        VALUES (:booth, :version, :changedAt)
        ON CONFLICT (booth_id) DO UPDATE SET version = excluded.version, changed_at = excluded.changed_at
        """;

    private record Ranked(RegistrationId registration, int rank) {}

    private final JdbcClient jdbc;

    JdbcApplicants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Applicant> ofBooth(BoothId booth, @Nullable UUID after, int limit) {
        return jdbc.sql(OF_BOOTH)
                .param("booth", booth.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Applicant(
                        new RegistrationId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        new JobseekerId(row.getObject("jobseeker_id", UUID.class)),
                        row.getObject("rank", Integer.class)))
                .list();
    }

    @Override
    public Set<RegistrationId> among(BoothId booth, List<RegistrationId> named) {
        return Set.copyOf(jdbc.sql(AMONG)
                .param("booth", booth.value())
                .param("named", ids(named))
                .query((row, _) -> new RegistrationId(row.getObject("registration_id", UUID.class)))
                .list());
    }

    @Override
    public Ranking ranking(BoothId booth) {
        long version = jdbc.sql("SELECT version FROM ranking WHERE booth_id = :booth")
                .param("booth", booth.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
        var groups = new ArrayList<List<RegistrationId>>();
        int before = 0;
        for (var ranked : ranked(booth)) {
            if (ranked.rank() != before) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(ranked.registration());
            before = ranked.rank();
        }
        return new Ranking(booth, groups, version);
    }

    private List<Ranked> ranked(BoothId booth) {
        return jdbc.sql(RANKED)
                .param("booth", booth.value())
                .query((row, _) -> new Ranked(
                        new RegistrationId(row.getObject("registration_id", UUID.class)), row.getInt("rank")))
                .list();
    }

    @Override
    public void update(Ranking ranking, Instant now) {
        jdbc.sql("DELETE FROM applicant_rank WHERE booth_id = :booth")
                .param("booth", ranking.booth().value())
                .update();
        var people = new ArrayList<RegistrationId>();
        var ranks = new ArrayList<Integer>();
        for (var group : ranking.groups()) {
            int rank = people.isEmpty() ? 1 : ranks.getLast() + 1;
            for (var one : group) {
                people.add(one);
                ranks.add(rank);
            }
        }
        jdbc.sql(RANK)
                .param("booth", ranking.booth().value())
                .param("people", ids(people))
                .param("ranks", new SqlArrayValue("int4", ranks.toArray()))
                .update();
        jdbc.sql(COUNT_CHANGE)
                .param("booth", ranking.booth().value())
                .param("version", ranking.version())
                .param("changedAt", Timestamp.from(now))
                .update();
    }

    @Override
    public List<RankingSuggestion.Applicant> scored(Booth booth, int limit) {
        return jdbc.sql(SCORED)
                .param("booth", booth.id().value())
                .param(
                        "vacancies",
                        new SqlArrayValue(
                                "uuid",
                                booth.vacancies().stream().map(VacancyId::value).toArray()))
                .param("limit", limit)
                .query((row, _) -> new RankingSuggestion.Applicant(
                        new RegistrationId(row.getObject("id", UUID.class)), row.getObject("score", Double.class)))
                .list();
    }

    private static SqlArrayValue ids(List<RegistrationId> people) {
        return new SqlArrayValue(
                "uuid", people.stream().map(RegistrationId::value).toArray());
    }
}
