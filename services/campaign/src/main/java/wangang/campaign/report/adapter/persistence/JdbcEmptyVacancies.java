package wangang.campaign.report.adapter.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.report.application.EmptyVacancies;
import wangang.campaign.report.domain.EmptyOpenings;

@Repository
class JdbcEmptyVacancies implements EmptyVacancies {

    /** At its booths a vacancy may stand beside others: whom they saw there was seen for any of them. */
    private static final String EMPTY = """
            WITH at_fairs AS (
                SELECT shown.vacancy_id, count(*) AS interviews, count(*) FILTER (WHERE result = 'OFFER') AS offers
                  FROM interview
                  JOIN booth ON booth.id = interview.booth_id
                 CROSS JOIN LATERAL unnest(booth.vacancies) AS shown (vacancy_id)
                 WHERE interview.campaign_id = :campaign AND interview.status IN ('SCHEDULED', 'ENDED')
                   AND interview.result IS DISTINCT FROM 'NO_SHOW' AND interview.begins <= now()
                 GROUP BY shown.vacancy_id)
            SELECT known_employer.name AS employer, known_vacancy.title, known_vacancy.status, known_vacancy.openings,
                   known_vacancy.remaining_openings, reach.people, funnel.*,
                   coalesce(at_fairs.interviews, 0) AS fair_interviews, coalesce(at_fairs.offers, 0) AS fair_offers
              FROM participation
              JOIN known_vacancy USING (vacancy_id)
              JOIN known_employer ON known_employer.employer_id = participation.employer_id
              LEFT JOIN at_fairs USING (vacancy_id)
             CROSS JOIN LATERAL (SELECT count(DISTINCT person) AS people
                                   FROM recommendation_fact
                                  WHERE recommendation_fact.vacancy_id = participation.vacancy_id
                                    AND at >= approved_at AND (left_at IS NULL OR at < left_at)) AS reach
             CROSS JOIN LATERAL (SELECT count(*) AS applications, count(interview_at) AS interviews,
                                        count(offer_at) AS offers, count(hired_at) AS hires
                                   FROM application_fact
                                  WHERE application_fact.vacancy_id = participation.vacancy_id
                                    AND submitted_at >= approved_at
                                    AND (left_at IS NULL OR submitted_at < left_at)) AS funnel
             WHERE campaign_id = :campaign AND stays AND known_vacancy.remaining_openings > 0
             ORDER BY known_vacancy.remaining_openings DESC, known_employer.name, known_vacancy.title, participation.id
            """;

    private final JdbcClient jdbc;

    JdbcEmptyVacancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EmptyOpenings> of(CampaignId campaign) {
        return jdbc.sql(EMPTY)
                .param("campaign", campaign.value())
                .query((row, number) -> new EmptyOpenings(
                        row.getString("employer"),
                        row.getString("title"),
                        row.getString("status"),
                        row.getInt("openings"),
                        row.getInt("remaining_openings"),
                        row.getLong("people"),
                        row.getLong("applications"),
                        row.getLong("interviews"),
                        row.getLong("offers"),
                        row.getLong("hires"),
                        row.getLong("fair_interviews"),
                        row.getLong("fair_offers")))
                .list();
    }
}
