package wangang.campaign.progress.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.progress.application.ReadingProgress;
import wangang.campaign.testing.ServiceIT;

/** A campaign of the size that 百日千企万岗 aims at. */
class ManyFactsIT extends ServiceIT {

    private static final String EMPLOYERS = """
        INSERT INTO known_employer (employer_id, version, account, name, kind, subdistrict_code, status)
        SELECT gen_random_uuid(), 1, 'many-' || n, 'many', 'PRIVATE', '31010500' || n % 9 + 1, 'VERIFIED'
          FROM generate_series(1, 1000) AS n
        """;

    private static final String VACANCIES = """
        INSERT INTO known_vacancy (vacancy_id, employer_id, version, title, kind, status, openings,
                                   remaining_openings, trade, graduate_years, certified_difficulty, majors,
                                   published_at)
        SELECT gen_random_uuid(), employer_id, 1, 'many', 'FULL_TIME', 'PUBLISHED', 2, 2,
               chr(65 + length(account) % 20), '{}', false, '{}', now()
          FROM known_employer, generate_series(1, 5)
         WHERE name = 'many'
        """;

    private static final String ENROLMENTS = """
        INSERT INTO enrolment (id, campaign_id, vacancy_id, employer_id, status, version, requested_at, approved_at,
                               changed_at)
        SELECT gen_random_uuid(), :campaign, vacancy_id, employer_id, 'APPROVED', 2, now(), '2026-01-01', now()
          FROM known_vacancy
         WHERE title = 'many'
        """;

    private static final String APPLICATIONS = """
        INSERT INTO application_fact (application_id, vacancy_id, submitted_at, interview_at)
        SELECT gen_random_uuid(), vacancy_id, now() - n * interval '1 day', now()
          FROM known_vacancy, generate_series(1, 10) AS n
         WHERE title = 'many'
        """;

    private static final String RECOMMENDATIONS = """
        INSERT INTO recommendation_fact (recommendation_id, vacancy_id, person, at)
        SELECT gen_random_uuid(), vacancy_id, md5((random() * 19999)::int::text)::uuid, now()
          FROM known_vacancy, generate_series(1, 20)
         WHERE title = 'many'
        """;

    private final ReadingProgress reading;

    ManyFactsIT(@Autowired ReadingProgress reading) {
        this.reading = reading;
    }

    @Test
    void tenThousandOpeningsAreCountedBeforeAnyoneWaits() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        fill(campaign);

        var progress =
                asOfficerOf().get("/api/campaigns/" + campaign + "/progress").json();
        assertThat(progress.at("/total/openings").asLong()).isEqualTo(10_000);
        assertThat(progress.at("/total/applications").asLong()).isEqualTo(50_000);
        assertThat(progress.at("/total/reached").asLong()).isBetween(19_000L, 20_000L);
        // What the page shows is kept for a second: counted again, past it.
        var started = System.nanoTime();
        assertThat(reading.of(new CampaignId(campaign)).isDone()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }

    private void fill(UUID campaign) {
        database.sql(EMPLOYERS).update();
        database.sql(VACANCIES).update();
        database.sql(ENROLMENTS).param("campaign", campaign).update();
        database.sql(APPLICATIONS).update();
        database.sql(RECOMMENDATIONS).update();
        database.sql("ANALYZE").update();
    }
}
