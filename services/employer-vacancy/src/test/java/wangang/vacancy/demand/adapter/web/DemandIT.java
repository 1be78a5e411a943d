package wangang.vacancy.demand.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import wangang.vacancy.demand.application.CountingViews;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

/** In a database of its own: who wants most is a question about all employers. */
@TestPropertySource(properties = "wangang.vacancy.demand.keep-views-every=1h")
class DemandIT extends ServiceIT {

    private static final String APPLICATION = """
            INSERT INTO application (id, vacancy_id, employer_id, jobseeker_id, status, text_version, granted_at, version,
                                     submitted_at, changed_at, interview_at, offer_at)
            VALUES (gen_random_uuid(), :vacancy, :employer, gen_random_uuid(), :status, '2026-11', now(), 1, now(), now(),
                    :interview, :offer)
            """;

    @Autowired
    private CountingViews views;

    @Test
    void countsWhatCameOfEachVacancy() {
        var employer = aVerifiedEmployer();
        var vacancy = published(employer, 3);
        var quiet = published(employer, 1);
        applied(employer, vacancy, "RECEIVED", false, false);
        applied(employer, vacancy, "INTERVIEW", true, false);
        applied(employer, vacancy, "OFFER", true, true);
        openSince(vacancy, 20);
        asNobody().get("/api/vacancies/" + vacancy);
        asJobseeker("person-" + UUID.randomUUID()).get("/api/vacancies/" + vacancy);
        employer.reads(vacancy);
        views.keep();
        asNobody().get("/api/vacancies/" + vacancy);
        views.keep();

        var own = employer.api().get("/api/vacancies/demand");
        assertThat(own.text("/items/0/vacancyId")).isEqualTo(vacancy.toString());
        assertThat(own.text("/items/0/openings")).isEqualTo("3");
        assertThat(own.text("/items/0/daysOpen")).isEqualTo("20");
        assertThat(own.text("/items/0/views")).isEqualTo("3");
        assertThat(own.text("/items/0/applications")).isEqualTo("3");
        assertThat(own.text("/items/0/unanswered")).isEqualTo("1");
        assertThat(own.text("/items/0/interviews")).isEqualTo("2");
        assertThat(own.text("/items/0/offers")).isEqualTo("1");
        assertThat(own.text("/items/1/vacancyId")).isEqualTo(quiet.toString());
        assertThat(own.text("/items/1/views")).isEqualTo("0");
        assertThat(asOfficerOf()
                        .get("/api/employers/" + employer.id() + "/demand")
                        .text("/items/0/applications"))
                .isEqualTo("3");
        assertThat(asOfficerOf("310105001")
                        .get("/api/employers/" + employer.id() + "/demand")
                        .code())
                .isEqualTo("employer/other-subdistrict");
        assertThat(asOfficerOf()
                        .get("/api/employers/" + UUID.randomUUID() + "/demand")
                        .code())
                .isEqualTo("employer/unknown");
    }

    @Test
    void whoWantsMostStandsFirstAndTotalsAddUp() {
        var least = aVerifiedEmployer();
        var most = aVerifiedEmployer();
        published(least, 201);
        published(most, 300);
        published(most, 2);
        var first = asOfficerOf("310105005").get("/api/employers/demand?size=1");
        assertThat(first.text("/items/0/employerId")).isEqualTo(most.id().toString());
        assertThat(first.text("/items/0/wanted")).isEqualTo("302");
        assertThat(first.text("/items/0/unapplied")).isEqualTo("2");
        var second = asOfficerOf("310105005").get("/api/employers/demand?size=1&cursor=" + first.text("/nextCursor"));
        assertThat(second.text("/items/0/employerId")).isEqualTo(least.id().toString());
        assertThat(asOfficerOf("310105001")
                        .get("/api/employers/demand")
                        .json()
                        .at("/items")
                        .size())
                .isZero();

        var totals = asOfficerOf().get("/api/employers/demand/totals");
        long wanted = Long.parseLong(totals.text("/wanted"));
        assertThat(wanted).isGreaterThanOrEqualTo(503);
        assertThat(totals.text("/bySubdistrict/0/code")).isEqualTo("310105005");
        assertThat(Long.parseLong(totals.text("/byKind/0/wanted"))).isEqualTo(wanted);
        assertThat(totals.text("/byOccupation/0/code")).isEqualTo("2-02-10-03");
        assertThat(least.api().get("/api/employers/demand").status()).isEqualTo(403);
    }

    private static UUID published(TestEmployer employer, int openings) {
        return employer.publishes(aVacancy()
                        .titled("岗位 " + UUID.randomUUID())
                        .withOpenings(openings)
                        .form())
                .id("/vacancyId");
    }

    private void openSince(UUID vacancy, int days) {
        database.sql("UPDATE vacancy SET published_at = ? WHERE id = ?")
                .param(before(days))
                .param(vacancy)
                .update();
    }

    private void applied(TestEmployer employer, UUID vacancy, String status, boolean invited, boolean offered) {
        database.sql(APPLICATION)
                .param("vacancy", vacancy)
                .param("employer", employer.id())
                .param("status", status)
                .param("interview", whenEver(invited))
                .param("offer", whenEver(offered))
                .update();
    }

    private static @Nullable Timestamp whenEver(boolean happened) {
        return happened ? before(0) : null;
    }

    private static Timestamp before(int days) {
        return Timestamp.from(Instant.now().minus(Duration.ofDays(days)));
    }
}
