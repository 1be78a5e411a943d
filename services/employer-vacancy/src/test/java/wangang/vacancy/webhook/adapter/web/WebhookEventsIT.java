package wangang.vacancy.webhook.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.vacancy.candidates.application.TellingCandidates;
import wangang.vacancy.freshness.application.PuttingQuestions;
import wangang.vacancy.testing.Receiver.Received;
import wangang.vacancy.testing.TestEmployer;

/** What is told of what happens. */
class WebhookEventsIT extends WebhookCase {

    private record Person(UUID id, String account, Api api) {}

    @Autowired
    private PuttingQuestions questions;

    @Autowired
    private TellingCandidates candidates;

    @Test
    void anApplicationIsToldSignedAndWithoutAnythingOfThePerson() {
        var employer = aVerifiedEmployer();
        var secret = subscribes(employer).text("/secret");
        var vacancy = employer.publishes(aVacancy().named("HR-\"7\"").form()).id("/vacancyId");
        var person = aPerson();
        var application = applies(person, vacancy, employer);

        var told = receiver.await("application.submitted");
        assertThat(told.isSignedWith(secret)).isTrue();
        assertThat(Instant.ofEpochSecond(told.timestamp()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
        assertThat(told.json().get("id").asString()).isEqualTo(told.id());
        assertThat(told.json().get("timestamp").asString()).isEqualTo(application.text("/changedAt"));
        assertThat(told.json().get("data").toString())
                .isEqualTo("""
                {"applicationId":"%s","vacancyId":"%s","reference":"HR-\\"7\\"","status":"RECEIVED","version":1}""".formatted(application.text("/applicationId"), vacancy));
        isNothingOf(person, told);

        withdraws(person, application);
        var taken = receiver.await("application.withdrawn");
        assertThat(taken.json().at("/data/status").asString()).isEqualTo("WITHDRAWN");
        isNothingOf(person, taken);
    }

    @Test
    void anErasureReadsLikeAWithdrawal() {
        var employer = aVerifiedEmployer();
        subscribes(employer, "application.withdrawn");
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var person = aPerson();
        var application = applies(person, vacancy, employer);
        others().erased(person.id(), person.account(), 2);

        var told = receiver.await("application.withdrawn");
        assertThat(told.json().at("/data/applicationId").asString()).isEqualTo(application.text("/applicationId"));
        isNothingOf(person, told);
        assertThat(receiver.received()).hasSize(1);
        assertThat(database.sql("SELECT body FROM webhook_delivery WHERE body LIKE '%' || ? || '%'")
                        .param(person.id().toString())
                        .query((row, number) -> row.getString(1))
                        .list())
                .isEmpty();
    }

    @Test
    void stepsOfTheEmployerItselfAreNotTold() {
        var employer = aVerifiedEmployer();
        var webhook = subscribes(employer);
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var application = applies(aPerson(), vacancy, employer);
        employer.api()
                .move(
                        "/api/applications/" + application.id("/applicationId") + "/progress",
                        "{\"status\":\"REJECTED\"}",
                        application.etag());
        assertThat(employer.api().get(at(webhook) + "/deliveries").items("/type"))
                .containsExactly("application.submitted");
    }

    @Test
    void aClosingIsToldWithItsCause() {
        var employer = aVerifiedEmployer();
        subscribes(employer, "vacancy.closed");
        var filled = employer.publishes(aVacancy().named("A").form());
        employer.api().move("/api/vacancies/" + filled.id("/vacancyId") + "/filling", null, filled.etag());
        var told = receiver.await(1).getFirst().json();
        assertThat(told.at("/data/vacancyId").asString()).isEqualTo(filled.text("/vacancyId"));
        assertThat(told.at("/data/reference").asString()).isEqualTo("A");
        assertThat(told.at("/data/status").asString()).isEqualTo("FILLED");
        assertThat(told.at("/data/cause").asString()).isEqualTo("FILLED_ELSEWHERE");

        employer.publishes(aVacancy().form());
        employer.suspended();
        var suspended = receiver.await(2).getLast().json();
        assertThat(suspended.at("/data/cause").asString()).isEqualTo("EMPLOYER_SUSPENDED");
        assertThat(suspended.get("data").has("reference")).isFalse();
    }

    @Test
    void anEmployerIsAskedOnceWhetherAnIdleVacancyIsStillOpen() {
        var employer = aVerifiedEmployer();
        subscribes(employer, "vacancy.unconfirmed");
        var vacancy = employer.publishes(aVacancy().named("A").form());
        questions.putSome();
        database.sql("UPDATE vacancy SET active_at = now() - interval '15 days' WHERE id = ?")
                .param(vacancy.id("/vacancyId"))
                .update();
        questions.putSome();
        questions.putSome();
        var told = receiver.await("vacancy.unconfirmed").json();
        assertThat(told.at("/data/vacancyId").asString()).isEqualTo(vacancy.text("/vacancyId"));
        assertThat(told.at("/data/reference").asString()).isEqualTo("A");
        assertThat(told.at("/data/cause").asString()).isEqualTo("IDLE");
        assertThat(told.at("/data/version").asLong()).isEqualTo(2);

        employer.api()
                .post("/api/vacancies/confirmations", "{\"vacancyIds\":[\"" + vacancy.text("/vacancyId") + "\"]}");
        database.sql("UPDATE vacancy SET valid_until = current_date + 1 WHERE id = ?")
                .param(vacancy.id("/vacancyId"))
                .update();
        questions.putSome();
        assertThat(receiver.await(2).getLast().json().at("/data/cause").asString())
                .isEqualTo("ENDING");
    }

    @Test
    void newCandidatesAreToldAsANumber() {
        var employer = aVerifiedEmployer();
        subscribes(employer, "candidate.found");
        var vacancy = employer.publishes(aVacancy().named("A").form());
        var id = vacancy.id("/vacancyId");
        var first = UUID.randomUUID();
        others().recommended(first, id, true);
        others().recommended(UUID.randomUUID(), id, true);
        others().recommended(UUID.randomUUID(), id, false);
        others().recommended(first, id, true);
        var unheard = aVerifiedEmployer().publishes(aVacancy().form()).id("/vacancyId");
        others().recommended(UUID.randomUUID(), unheard, true);
        awaitCandidates(id, 2);

        candidates.tellSome();
        candidates.tellSome();
        var told = receiver.await("candidate.found").json();
        assertThat(told.get("data").toString()).isEqualTo("""
                {"vacancyId":"%s","reference":"A","status":"PUBLISHED","count":2,"version":2}""".formatted(id));
        assertThat(receiver.received()).hasSize(1);

        others().recommended(first, id, true);
        others().recommended(UUID.randomUUID(), id, true);
        awaitCandidates(id, 3);
        candidates.tellSome();
        assertThat(receiver.await(2).getLast().json().at("/data/count").asInt()).isEqualTo(1);
        assertThat(candidatesOf(unheard)).isZero();
    }

    @Test
    void candidatesOfAClosedVacancyWaitForItToOpenAgain() {
        var employer = aVerifiedEmployer();
        subscribes(employer, "candidate.found");
        var id = employer.publishes(aVacancy().form()).id("/vacancyId");
        others().recommended(UUID.randomUUID(), id, true);
        awaitCandidates(id, 1);
        employer.suspended();
        candidates.tellSome();
        assertThat(receiver.received()).isEmpty();

        employer.verified();
        candidates.tellSome();
        assertThat(receiver.await("candidate.found").json().at("/data/count").asInt())
                .isEqualTo(1);
    }

    private void awaitCandidates(UUID vacancy, long number) {
        await("candidates are counted").atMost(Duration.ofSeconds(15)).until(() -> candidatesOf(vacancy) == number);
    }

    private long candidatesOf(UUID vacancy) {
        return database.sql("SELECT count(*) FROM candidate_found WHERE vacancy_id = ?")
                .param(vacancy)
                .query(Long.class)
                .single();
    }

    @Test
    void eachWebhookOfTheEmployerIsToldAndNoOther() {
        var employer = aVerifiedEmployer();
        var one = subscribes(employer);
        var two = subscribes(employer, "vacancy.closed");
        var deaf = subscribes(employer, "application.withdrawn");
        var foreign = anEmployer();
        var others = subscribes(foreign);
        var vacancy = employer.publishes(aVacancy().form());
        employer.api().move("/api/vacancies/" + vacancy.id("/vacancyId") + "/filling", null, vacancy.etag());
        assertThat(receiver.await(2))
                .extracting(Received::id)
                .containsOnly(receiver.received().getFirst().id());
        for (var told : new Answer[] {one, two}) {
            assertThat(employer.api().get(at(told) + "/deliveries").items("/type"))
                    .containsExactly("vacancy.closed");
        }
        assertThat(employer.api().get(at(deaf) + "/deliveries").items("/type")).isEmpty();
        assertThat(foreign.api().get(at(others) + "/deliveries").items("/type")).isEmpty();
    }

    private static void isNothingOf(Person person, Received told) {
        assertThat(told.body()).doesNotContain(person.id().toString()).doesNotContain(person.account());
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
        var answer = person.api().post("/api/applications", """
                {"vacancyId":"%s","consent":{"recipientEmployerId":"%s","textVersion":"2026-11","granted":true}}
                """.formatted(vacancy, employer.id()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    private static void withdraws(Person person, Answer application) {
        var answer = person.api()
                .move(
                        "/api/applications/" + application.id("/applicationId") + "/progress",
                        "{\"status\":\"WITHDRAWN\"}",
                        application.etag());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }
}
