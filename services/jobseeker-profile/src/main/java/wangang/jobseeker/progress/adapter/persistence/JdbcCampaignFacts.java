package wangang.jobseeker.progress.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.progress.application.CampaignFacts;
import wangang.jobseeker.progress.domain.ApplicationCourse;
import wangang.jobseeker.progress.domain.CampaignPart;
import wangang.jobseeker.progress.domain.CountedFact;
import wangang.jobseeker.progress.domain.HeldInterview;
import wangang.jobseeker.progress.domain.SchoolFigures;
import wangang.jobseeker.progress.domain.ToldVacancy;

/** A person's row is held while a fact is added: of one who is being erased nothing is left. */
@Repository
class JdbcCampaignFacts implements CampaignFacts {

    private static final String PART = """
            INSERT INTO campaign_part AS known (enrolment_id, version, campaign_id, vacancy_id, approved_at, left_at)
            VALUES (:id, :version, :campaign, :vacancy, :approved, :left)
            ON CONFLICT (enrolment_id) DO UPDATE
               SET version = excluded.version, approved_at = excluded.approved_at, left_at = excluded.left_at
             WHERE known.version < excluded.version
            """;

    private static final String TOLD = """
            INSERT INTO recommendation_told (recommendation_id, jobseeker_id, vacancy_id, at)
            SELECT :id, jobseeker.id, :vacancy, :at FROM jobseeker WHERE jobseeker.id = :jobseeker FOR KEY SHARE
            ON CONFLICT (recommendation_id) DO NOTHING
            """;

    private static final String COURSE = """
            INSERT INTO application_course AS known (application_id, jobseeker_id, vacancy_id, submitted_at,
                                                     interview_at, offer_at, hired_at)
            SELECT :id, jobseeker.id, :vacancy, :submitted, :interview::timestamptz, :offer::timestamptz,
                   :hired::timestamptz
              FROM jobseeker WHERE jobseeker.id = :jobseeker FOR KEY SHARE
            ON CONFLICT (application_id) DO UPDATE
               SET interview_at = least(known.interview_at, excluded.interview_at),
                   offer_at = least(known.offer_at, excluded.offer_at),
                   hired_at = least(known.hired_at, excluded.hired_at)
            """;

    private static final String INTERVIEW = """
            INSERT INTO fair_interview AS known (interview_id, version, jobseeker_id, campaign_id, begins, counts, offer_at)
            SELECT :id, :version, jobseeker.id, :campaign, :begins, :counts, :offer::timestamptz
              FROM jobseeker WHERE jobseeker.id = :jobseeker FOR KEY SHARE
            ON CONFLICT (interview_id) DO UPDATE
               SET version = excluded.version, begins = excluded.begins, counts = excluded.counts,
                   offer_at = excluded.offer_at
             WHERE known.version < excluded.version
            """;

    private static final List<String> REMOVALS = List.of(
            "DELETE FROM campaign_part WHERE enrolment_id = :id",
            "DELETE FROM recommendation_told WHERE recommendation_id = :id",
            "DELETE FROM application_course WHERE application_id = :id",
            "DELETE FROM fair_interview WHERE interview_id = :id");

    private static final String PAGE = """
            SELECT * FROM (
                SELECT 'RECOMMENDATION' AS kind, recommendation_id AS id, vacancy_id AS about, at
                  FROM recommendation_told WHERE jobseeker_id = :jobseeker
                 UNION ALL
                SELECT 'APPLICATION', application_id, vacancy_id, submitted_at
                  FROM application_course WHERE jobseeker_id = :jobseeker
                 UNION ALL
                SELECT 'FAIR_INTERVIEW', interview_id, campaign_id, begins
                  FROM fair_interview WHERE jobseeker_id = :jobseeker) AS counted
             WHERE :after::uuid IS NULL OR id > :after::uuid
             ORDER BY id LIMIT :limit
            """;

    private static final String BY_SCHOOL = """
            WITH happening (jobseeker_id, measure, who) AS (
                SELECT told.jobseeker_id, 'REACHED', told.jobseeker_id
                  FROM campaign_part AS part
                  JOIN recommendation_told AS told USING (vacancy_id)
                 WHERE part.campaign_id = :campaign
                   AND told.at >= part.approved_at AND (part.left_at IS NULL OR told.at < part.left_at)
                 UNION ALL
                SELECT course.jobseeker_id, step.measure, course.application_id
                  FROM campaign_part AS part
                  JOIN application_course AS course USING (vacancy_id)
                 CROSS JOIN LATERAL (VALUES ('APPLICATIONS', submitted_at), ('INTERVIEWS', interview_at),
                                            ('OFFERS', offer_at), ('HIRES', hired_at)) AS step (measure, at)
                 WHERE part.campaign_id = :campaign AND step.at IS NOT NULL
                   AND submitted_at >= part.approved_at AND (part.left_at IS NULL OR submitted_at < part.left_at)
                 UNION ALL
                SELECT jobseeker_id, step.measure, interview_id
                  FROM fair_interview
                 CROSS JOIN LATERAL (VALUES ('INTERVIEWS', begins), ('OFFERS', offer_at)) AS step (measure, at)
                 WHERE campaign_id = :campaign AND counts AND begins <= now() AND step.at IS NOT NULL)
            SELECT nullif(btrim(jobseeker.file -> 'education' ->> 'school'), '') AS school,
                   count(DISTINCT happening.jobseeker_id) AS people,
                   count(DISTINCT who) FILTER (WHERE measure = 'REACHED') AS reached,
                   count(DISTINCT who) FILTER (WHERE measure = 'APPLICATIONS') AS applications,
                   count(DISTINCT who) FILTER (WHERE measure = 'INTERVIEWS') AS interviews,
                   count(DISTINCT who) FILTER (WHERE measure = 'OFFERS') AS offers,
                   count(DISTINCT who) FILTER (WHERE measure = 'HIRES') AS hires
              FROM happening JOIN jobseeker ON jobseeker.id = happening.jobseeker_id
             GROUP BY 1 ORDER BY people DESC, school
            """;

    private final JdbcClient jdbc;

    JdbcCampaignFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(CampaignPart part) {
        jdbc.sql(PART)
                .param("id", part.enrolmentId())
                .param("version", part.version())
                .param("campaign", part.campaignId())
                .param("vacancy", part.vacancyId())
                .param("approved", timestamp(part.approvedAt()))
                .param("left", timestamp(part.leftAt()))
                .update();
    }

    @Override
    public void put(ToldVacancy told) {
        jdbc.sql(TOLD)
                .param("id", told.recommendationId())
                .param("jobseeker", told.jobseekerId())
                .param("vacancy", told.vacancyId())
                .param("at", timestamp(told.at()))
                .update();
    }

    @Override
    public void put(ApplicationCourse course) {
        jdbc.sql(COURSE)
                .param("id", course.applicationId())
                .param("jobseeker", course.jobseekerId())
                .param("vacancy", course.vacancyId())
                .param("submitted", timestamp(course.submittedAt()))
                .param("interview", timestamp(course.interviewAt()))
                .param("offer", timestamp(course.offerAt()))
                .param("hired", timestamp(course.hiredAt()))
                .update();
    }

    @Override
    public void put(HeldInterview interview) {
        jdbc.sql(INTERVIEW)
                .param("id", interview.interviewId())
                .param("version", interview.version())
                .param("jobseeker", interview.jobseekerId())
                .param("campaign", interview.campaignId())
                .param("begins", timestamp(interview.begins()))
                .param("counts", interview.counts())
                .param("offer", timestamp(interview.offerAt()))
                .update();
    }

    @Override
    public void remove(UUID id) {
        REMOVALS.forEach(removal -> jdbc.sql(removal).param("id", id).update());
    }

    @Override
    public List<CountedFact> page(JobseekerId jobseeker, int limit, @Nullable UUID after) {
        return jdbc.sql(PAGE)
                .param("jobseeker", jobseeker.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new CountedFact(
                        CountedFact.Kind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getObject("about", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    @Override
    public List<SchoolFigures> bySchool(UUID campaign) {
        return jdbc.sql(BY_SCHOOL)
                .param("campaign", campaign)
                .query((row, number) -> new SchoolFigures(
                        row.getString("school"),
                        row.getLong("people"),
                        row.getLong("reached"),
                        row.getLong("applications"),
                        row.getLong("interviews"),
                        row.getLong("offers"),
                        row.getLong("hires")))
                .list();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
