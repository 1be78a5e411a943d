package wangang.vacancy.applying.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.testsupport.messaging.SentEvents.data;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.testsupport.messaging.SentEvents;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

class ApplyingIT extends ServiceIT {

    private record Person(UUID id, String account, Api api) {}

    @Test
    void goesThroughTheWholeChainAndTakesAnOpening() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().withOpenings(2).form()).id("/vacancyId");
        var person = aPerson();
        var application = applies(person, vacancy, employer);
        assertThat(application.status()).as(application.toString()).isEqualTo(201);
        var id = application.id("/applicationId");
        var etag = application.etag();
        for (var step : new String[] {"VIEWED", "INTERVIEW", "OFFER", "HIRED"}) {
            var moved = moves(employer.api(), id, step, etag);
            assertThat(moved.text("/status")).as(moved.toString()).isEqualTo(step);
            etag = moved.etag();
        }
        assertThat(employer.reads(vacancy).text("/remainingOpenings")).isEqualTo("1");
        assertThat(employer.reads(vacancy).text("/status")).isEqualTo("PUBLISHED");
        assertThat(sent().awaitTypes(vacancy, 2)).containsExactly("vacancy.published.v1", "vacancy.changed.v1");
        var told = sent().awaitAbout(id, 5);
        assertThat(data(told.getFirst()).at("/consent/recipientEmployerId").asString())
                .isEqualTo(employer.id().toString());
        assertThat(told).noneMatch(message -> data(message).has("note"));
        assertThat(moves(employer.api(), id, "REJECTED", etag).code()).isEqualTo("application/step-not-possible");
    }

    @Test
    void theLastOpeningFillsTheVacancy() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().withOpenings(1).form()).id("/vacancyId");
        var first = applies(aPerson(), vacancy, employer);
        var second = applies(aPerson(), vacancy, employer);
        hires(employer, first);
        assertThat(employer.reads(vacancy).text("/status")).isEqualTo("FILLED");
        assertThat(employer.reads(vacancy).text("/closedCause")).isEqualTo("HIRED");
        assertThat(sent().awaitTypes(vacancy, 2)).containsExactly("vacancy.published.v1", "vacancy.filled.v1");
        var refused = hires(employer, second);
        assertThat(refused.code()).isEqualTo("vacancy/no-openings-left");
        assertThat(employer.api()
                        .get("/api/applications/" + second.id("/applicationId"))
                        .text("/status"))
                .isEqualTo("OFFER");
        assertThat(applies(aPerson(), vacancy, employer).code()).isEqualTo("application/vacancy-not-open");
    }

    @Test
    void theConsentMustNameTheEmployer() {
        var employer = aVerifiedEmployer();
        var other = anEmployer();
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var person = aPerson();
        assertThat(applies(person, vacancy, other).code()).isEqualTo("application/consent-names-another");
        var body = "{\"vacancyId\":\"%s\"}".formatted(vacancy);
        assertThat(person.api().post("/api/applications", body).code()).isEqualTo("application/consent-missing");
        var refused = consent(vacancy, employer).replace("true", "false");
        assertThat(person.api().post("/api/applications", refused).code()).isEqualTo("application/consent-missing");
        assertThat(person.api().post("/api/applications", "{}").code()).isEqualTo("request/invalid-field");
        assertThat(person.api().get("/api/applications/mine").json().get("items"))
                .isEmpty();
    }

    @Test
    void onePersonHasOneOpenApplicationToAVacancy() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var person = aPerson();
        var first = applies(person, vacancy, employer);
        assertThat(applies(person, vacancy, employer).code()).isEqualTo("application/already-open");
        assertThat(moves(person.api(), first.id("/applicationId"), "WITHDRAWN", first.etag())
                        .status())
                .isEqualTo(200);
        assertThat(applies(person, vacancy, employer).status()).isEqualTo(201);
        assertThat(person.api().get("/api/applications/mine").json().get("items"))
                .hasSize(2);
    }

    @Test
    void eachSideMovesOnlyItsOwnSteps() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var person = aPerson();
        var application = applies(person, vacancy, employer);
        var id = application.id("/applicationId");
        assertThat(moves(person.api(), id, "HIRED", application.etag()).code())
                .isEqualTo("application/only-the-employer-progresses");
        assertThat(moves(employer.api(), id, "WITHDRAWN", application.etag()).code())
                .isEqualTo("application/only-the-person-withdraws");
        assertThat(moves(employer.api(), id, "OFFER", application.etag()).code())
                .isEqualTo("application/step-not-possible");
        assertThat(moves(employer.api(), id, "VIEWED", "\"9\"").code()).isEqualTo("application/stale-version");
        assertThat(moves(anEmployer().api(), id, "VIEWED", application.etag()).code())
                .isEqualTo("application/unknown");
        assertThat(moves(aPerson().api(), id, "WITHDRAWN", application.etag()).code())
                .isEqualTo("application/unknown");
    }

    /** A compacted topic keeps the last event alone. */
    @Test
    void theLastEventTellsEveryStepBeforeIt() {
        var employer = aVerifiedEmployer();
        var application =
                applies(aPerson(), employer.publishes(aVacancy().form()).id("/vacancyId"), employer);
        var id = application.id("/applicationId");
        var viewed = moves(employer.api(), id, "VIEWED", application.etag());
        var interviewed = moves(employer.api(), id, "INTERVIEW", viewed.etag());
        moves(employer.api(), id, "REJECTED", interviewed.etag());

        var told = sent().awaitAbout(id, 4);
        var steps = SentEvents.data(told.getLast()).get("steps");
        assertThat(steps.propertyNames()).containsExactly("viewedAt", "interviewAt");
        assertThat(steps.get("interviewAt"))
                .isEqualTo(SentEvents.data(told.get(2)).get("changedAt"));
        assertThat(SentEvents.data(told.getFirst()).get("steps")).isEmpty();
    }

    @Test
    void theNoteIsTheEmployersAlone() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var person = aPerson();
        var application = applies(person, vacancy, employer);
        var at = "/api/applications/" + application.id("/applicationId");
        employer.api().move(at + "/progress", "{\"status\":\"VIEWED\",\"note\":\"面试优先\"}", application.etag());
        assertThat(employer.api().get(at).text("/note")).isEqualTo("面试优先");
        assertThat(person.api().get(at).body()).doesNotContain("面试优先");
        var received = employer.api().get("/api/vacancies/" + vacancy + "/applications");
        assertThat(received.text("/items/0/note")).isEqualTo("面试优先");
        assertThat(anEmployer()
                        .api()
                        .get("/api/vacancies/" + vacancy + "/applications")
                        .code())
                .isEqualTo("vacancy/not-owner");
        assertThat(database.sql("SELECT count(*) FROM audit_entry WHERE subject = ?")
                        .param(person.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void withoutAFileNobodyApplies() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var stranger = asJobseeker("stranger-" + UUID.randomUUID());
        assertThat(stranger.post("/api/applications", consent(vacancy, employer))
                        .code())
                .isEqualTo("application/jobseeker-file-missing");
        var draft = employer.drafts(aVacancy().form()).id("/vacancyId");
        assertThat(applies(aPerson(), draft, employer).code()).isEqualTo("vacancy/unknown");
    }

    @Test
    void erasureEndsOpenApplications() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var person = aPerson();
        var id = applies(person, vacancy, employer).id("/applicationId");
        others().erased(person.id(), person.account(), 2);
        await("the application of an erased person is withdrawn")
                .atMost(Duration.ofSeconds(20))
                .until(() -> employer.api()
                        .get("/api/applications/" + id)
                        .text("/status")
                        .equals("WITHDRAWN"));
        assertThat(sent().awaitTypes(id, 2)).containsExactly("application.submitted.v1", "application.progressed.v1");
        assertThat(database.sql("SELECT count(*) FROM applicant WHERE account = ?")
                        .param(person.account())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Person aPerson() {
        var account = "person-" + UUID.randomUUID();
        var person = new Person(UUID.randomUUID(), account, asJobseeker(account));
        others().filed(person.id(), account, 1);
        await("the service knows the person")
                .atMost(Duration.ofSeconds(10))
                .until(() -> database.sql("SELECT count(*) FROM applicant WHERE account = ?")
                                .param(account)
                                .query(Long.class)
                                .single()
                        == 1);
        return person;
    }

    private static Answer applies(Person person, UUID vacancy, TestEmployer employer) {
        return person.api().post("/api/applications", consent(vacancy, employer));
    }

    private static String consent(UUID vacancy, TestEmployer employer) {
        return """
                {"vacancyId":"%s","consent":{"recipientEmployerId":"%s","textVersion":"2026-11","granted":true}}
                """.formatted(vacancy, employer.id());
    }

    private static Answer moves(Api api, UUID application, String to, String etag) {
        return api.move("/api/applications/" + application + "/progress", "{\"status\":\"" + to + "\"}", etag);
    }

    private static Answer hires(TestEmployer employer, Answer application) {
        var answer = application;
        for (var step : new String[] {"VIEWED", "INTERVIEW", "OFFER", "HIRED"}) {
            answer = moves(employer.api(), application.id("/applicationId"), step, answer.etag());
        }
        return answer;
    }
}
