package wangang.campaign.attendance.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.attendance.application.RecommendedBooth;
import wangang.campaign.attendance.application.RecommendedBooths;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.progress.domain.PersonDigest;

@Repository
class JdbcRecommendedBooths implements RecommendedBooths {

    private static final String SELECT = """
        WITH told AS (
            SELECT vacancy_id, COALESCE(max(score), 0) AS score
              FROM recommendation_fact
             WHERE person = :person
             GROUP BY vacancy_id
        ), standing AS (
            SELECT booth.id, booth.employer_id, booth.room, known_employer.name,
                   ARRAY(SELECT enrolment.vacancy_id
                           FROM enrolment
                           JOIN known_vacancy USING (vacancy_id)
                          WHERE enrolment.campaign_id = fair.campaign_id AND enrolment.vacancy_id = ANY (booth.vacancies)
                            AND enrolment.status = 'APPROVED' AND known_vacancy.status = 'PUBLISHED'
                          ORDER BY enrolment.vacancy_id) AS vacancies
              FROM booth
              JOIN fair ON fair.id = booth.fair_id
              JOIN known_employer USING (employer_id)
             WHERE booth.fair_id = :fair AND booth.status = 'PLACED'
        ), suited AS (
            SELECT standing.*, COALESCE(max(told.score), -1) AS fit,
                   array_remove(array_agg(told.vacancy_id ORDER BY told.score DESC, told.vacancy_id), NULL) AS recommended
              FROM standing
              LEFT JOIN told ON told.vacancy_id = ANY (standing.vacancies)
             GROUP BY standing.id, standing.employer_id, standing.room, standing.name, standing.vacancies
        )
        SELECT * FROM suited
         WHERE :afterBooth::uuid IS NULL OR fit < :afterFit OR (fit = :afterFit AND id > :afterBooth::uuid)
         ORDER BY fit DESC, id
         LIMIT :limit
        """;

    private final JdbcClient jdbc;

    JdbcRecommendedBooths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecommendedBooth> of(FairId fair, @Nullable JobseekerId person, @Nullable After after, int limit) {
        return jdbc.sql(SELECT)
                .param("fair", fair.value())
                .param("person", person == null ? null : PersonDigest.of(person.value()), Types.OTHER)
                .param("afterBooth", after == null ? null : after.booth(), Types.OTHER)
                .param("afterFit", after == null ? null : after.fit(), Types.DOUBLE)
                .param("limit", limit)
                .query(JdbcRecommendedBooths::booth)
                .list();
    }

    private static RecommendedBooth booth(ResultSet row, int number) throws SQLException {
        return new RecommendedBooth(
                new BoothId(row.getObject("id", UUID.class)),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                row.getString("name"),
                vacancies(row, "vacancies"),
                row.getString("room"),
                vacancies(row, "recommended"),
                row.getDouble("fit"));
    }

    private static List<VacancyId> vacancies(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(VacancyId::new)
                .toList();
    }
}
