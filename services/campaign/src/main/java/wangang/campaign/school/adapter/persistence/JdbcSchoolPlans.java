package wangang.campaign.school.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.market.domain.Admission;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.persistence.StoredJson;
import wangang.campaign.persistence.UniqueRows;
import wangang.campaign.school.application.PlanPlace;
import wangang.campaign.school.application.SchoolPlans;
import wangang.campaign.school.domain.MajorPlan;
import wangang.campaign.school.domain.OfferedVacancy;
import wangang.campaign.school.domain.SchoolPlan;
import wangang.campaign.school.domain.SchoolPlanId;

@Repository
class JdbcSchoolPlans implements SchoolPlans {

    private static final String INSERT = """
        INSERT INTO school_plan (id, campaign_id, school, graduation_year, majors, version, changed_at)
        VALUES (:id, :campaign, :school, :year, :majors::jsonb, :version, :changedAt)
        ON CONFLICT (campaign_id, school, graduation_year) DO NOTHING
        """;

    private static final String UPDATE = """
        UPDATE school_plan
           SET school = :school, graduation_year = :year, majors = :majors::jsonb, version = :version,
               changed_at = :changedAt
         WHERE id = :id
           AND NOT EXISTS (SELECT FROM school_plan other
                            WHERE other.campaign_id = :campaign AND other.school = :school
                              AND other.graduation_year = :year AND other.id <> :id)
        """;

    private static final String FIND = "SELECT * FROM school_plan WHERE campaign_id = :campaign AND id = :id";

    private static final String OF_CAMPAIGN = """
        SELECT * FROM school_plan
         WHERE campaign_id = :campaign
           AND (:school::text IS NULL OR (school, graduation_year) > (:school::text, :year::int))
         ORDER BY school, graduation_year
         LIMIT :limit
        """;

    private static final String OFFERED = """
        SELECT known_vacancy.*, known_employer.name AS employer_name
          FROM enrolment
          JOIN known_vacancy USING (vacancy_id)
          JOIN known_employer ON known_employer.employer_id = enrolment.employer_id
         WHERE campaign_id = :campaign AND enrolment.status = 'APPROVED' AND known_vacancy.status = 'PUBLISHED'
         ORDER BY enrolment.id DESC
        """;

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final UniqueRows unique;

    JdbcSchoolPlans(JdbcClient jdbc, StoredJson json, UniqueRows unique) {
        this.jdbc = jdbc;
        this.json = json;
        this.unique = unique;
    }

    @Override
    public boolean add(SchoolPlan plan) {
        return write(INSERT, plan) == 1;
    }

    @Override
    public boolean update(SchoolPlan plan) {
        return unique.update(() -> write(UPDATE, plan) == 1);
    }

    @Override
    public void remove(SchoolPlanId id) {
        jdbc.sql("DELETE FROM school_plan WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<SchoolPlan> find(CampaignId campaign, SchoolPlanId id) {
        return one(FIND, campaign, id);
    }

    @Override
    public Optional<SchoolPlan> lock(CampaignId campaign, SchoolPlanId id) {
        return one(FIND + " FOR UPDATE", campaign, id);
    }

    @Override
    public List<SchoolPlan> ofCampaign(CampaignId campaign, @Nullable PlanPlace after, int limit) {
        return jdbc.sql(OF_CAMPAIGN)
                .param("campaign", campaign.value())
                .param("school", after == null ? null : after.school())
                .param("year", after == null ? null : after.graduationYear())
                .param("limit", limit)
                .query(this::plan)
                .list();
    }

    @Override
    public List<OfferedVacancy> offeredIn(CampaignId campaign) {
        return jdbc.sql(OFFERED)
                .param("campaign", campaign.value())
                .query((row, number) -> new OfferedVacancy(
                        new VacancyId(row.getObject("vacancy_id", UUID.class)),
                        row.getString("title"),
                        row.getString("employer_name"),
                        row.getInt("remaining_openings"),
                        new Admission(
                                List.of((Integer[])
                                        row.getArray("graduate_years").getArray()),
                                row.getBoolean("certified_difficulty"),
                                List.of((String[]) row.getArray("majors").getArray()))))
                .list();
    }

    private Optional<SchoolPlan> one(String sql, CampaignId campaign, SchoolPlanId id) {
        return jdbc.sql(sql)
                .param("campaign", campaign.value())
                .param("id", id.value())
                .query(this::plan)
                .optional();
    }

    private int write(String sql, SchoolPlan plan) {
        return jdbc.sql(sql)
                .param("id", plan.id().value())
                .param("campaign", plan.campaign().value())
                .param("school", plan.school())
                .param("year", plan.graduationYear())
                .param("majors", json.write(plan.majors()))
                .param("version", plan.version())
                .param("changedAt", Timestamp.from(plan.changedAt()))
                .update();
    }

    private SchoolPlan plan(ResultSet row, int number) throws SQLException {
        return new SchoolPlan(
                new SchoolPlanId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getString("school"),
                row.getInt("graduation_year"),
                List.of(json.read(row.getString("majors"), MajorPlan[].class)),
                row.getLong("version"),
                row.getTimestamp("changed_at").toInstant());
    }
}
