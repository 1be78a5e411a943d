package wangang.vacancy.freshness.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.testsupport.messaging.SentEvents;
import wangang.vacancy.freshness.application.AgingVacancies;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

@TestPropertySource(properties = "wangang.vacancy.freshness.age-every=1h")
class FreshnessIT extends ServiceIT {

    @Autowired
    private AgingVacancies aging;

    @Test
    void whatIsFreshIsLeftAlone() {
        var employer = aVerifiedEmployer();
        var vacancy = published(employer);
        idleFor(vacancy, 13);
        age();
        assertThat(employer.reads(vacancy).text("/version")).isEqualTo("2");
        assertThat(asked(employer)).doesNotContain(vacancy.toString());
    }

    @Test
    void anIdleOneIsAskedAboutAndOneWordKeepsItAsItIs() {
        var employer = aVerifiedEmployer();
        var vacancy = published(employer);
        idleFor(vacancy, 15);
        age();
        var asked = employer.api().get("/api/vacancies/unconfirmed");
        assertThat(asked.text("/items/0/vacancyId")).isEqualTo(vacancy.toString());
        assertThat(asked.text("/items/0/doubt")).isEqualTo("IDLE");
        assertThat(Instant.parse(asked.text("/items/0/closesAt")))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(12)), Instant.now().plus(Duration.ofDays(13)));

        assertThat(confirmed(employer, vacancy).text("/items/0/confirmed")).isEqualTo("true");
        assertThat(asked(employer)).doesNotContain(vacancy.toString());
        assertThat(employer.reads(vacancy).text("/version")).isEqualTo("2");
        assertThat(sent().awaitTypes(vacancy, 1)).containsExactly("vacancy.published.v1");
    }

    @Test
    void itSinksAndComesUpAgain() {
        var employer = aVerifiedEmployer();
        var vacancy = published(employer);
        idleFor(vacancy, 22);
        age();
        var sunk = employer.reads(vacancy);
        assertThat(sunk.text("/stale")).isEqualTo("true");
        assertThat(sunk.text("/status")).isEqualTo("PUBLISHED");
        assertThat(employer.api().get("/api/vacancies/unconfirmed").text("/items/0/doubt"))
                .isEqualTo("STALE");

        confirmed(employer, vacancy);
        assertThat(employer.reads(vacancy).text("/stale")).isEqualTo("false");
        var told = sent().awaitAbout(vacancy, 3);
        assertThat(told).extracting(SentEvents::type).startsWith("vacancy.published.v1", "vacancy.changed.v1");
        assertThat(told)
                .extracting(event -> SentEvents.data(event).path("stale").asBoolean())
                .containsExactly(false, true, false);
    }

    @Test
    void itClosesARoundAfterItSankAtTheEarliest() {
        var employer = aVerifiedEmployer();
        var vacancy = published(employer);
        idleFor(vacancy, 40);
        age();
        assertThat(employer.reads(vacancy).text("/status")).isEqualTo("PUBLISHED");
        age();
        var closed = employer.reads(vacancy);
        assertThat(closed.text("/status")).isEqualTo("EXPIRED");
        assertThat(closed.text("/closedCause")).isEqualTo("UNCONFIRMED");
        assertThat(confirmed(employer, vacancy).text("/items/0/reason/code")).isEqualTo("vacancy/closed");
        assertThat(sent().awaitTypes(vacancy, 3).getLast()).isEqualTo("vacancy.expired.v1");
    }

    @Test
    void aChangeAndARepeatedImportAreWordsToo() {
        var employer = aVerifiedEmployer();
        var changed = published(employer);
        idleFor(changed, 22);
        age();
        employer.api()
                .put(
                        "/api/vacancies/" + changed,
                        terms("HR-1", "新的标题"),
                        employer.reads(changed).etag());
        assertThat(employer.reads(changed).text("/stale")).isEqualTo("false");

        idleFor(changed, 22);
        age();
        var receipt = employer.imports(json(terms("HR-1", "新的标题")));
        assertThat(receipt.text("/items/0/status")).as(receipt.toString()).isEqualTo("UNCHANGED");
        assertThat(employer.reads(changed).text("/stale")).isEqualTo("false");
    }

    @Test
    void whatEndsSoonIsAskedAbout() {
        var employer = aVerifiedEmployer();
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        var vacancy = employer.publishes(aVacancy().until(tomorrow).form()).id("/vacancyId");
        var asked = employer.api().get("/api/vacancies/unconfirmed");
        assertThat(asked.text("/items/0/vacancyId")).isEqualTo(vacancy.toString());
        assertThat(asked.text("/items/0/doubt")).isEqualTo("ENDING");
    }

    @Test
    void nobodySpeaksForAnother() {
        var employer = aVerifiedEmployer();
        var vacancy = published(employer);
        var other = confirmed(aVerifiedEmployer(), vacancy);
        assertThat(other.text("/items/0/confirmed")).isEqualTo("false");
        assertThat(other.text("/items/0/reason/code")).isEqualTo("vacancy/unknown");
        var draft = employer.drafts(aVacancy().form()).id("/vacancyId");
        assertThat(confirmed(employer, draft).text("/items/0/reason/code")).isEqualTo("vacancy/not-published");
        assertThat(employer.api()
                        .post("/api/vacancies/confirmations", "{\"vacancyIds\":[]}")
                        .code())
                .isEqualTo("request/invalid-field");
        assertThat(asJobseeker("person-" + UUID.randomUUID())
                        .get("/api/vacancies/unconfirmed")
                        .status())
                .isEqualTo(403);
    }

    private void age() {
        aging.closeSome();
        aging.sinkSome();
    }

    private void idleFor(UUID vacancy, int days) {
        database.sql("UPDATE vacancy SET active_at = ? WHERE id = ?")
                .param(Timestamp.from(Instant.now().minus(Duration.ofDays(days))))
                .param(vacancy)
                .update();
    }

    private static UUID published(TestEmployer employer) {
        return employer.publishes(aVacancy().named("HR-1").form()).id("/vacancyId");
    }

    private static TermsForm terms(String reference, String title) {
        return aVacancy().named(reference).titled(title).form();
    }

    private static String json(Object terms) {
        return Api.json(terms);
    }

    private static String asked(TestEmployer employer) {
        return employer.api().get("/api/vacancies/unconfirmed").body();
    }

    private static Answer confirmed(TestEmployer employer, UUID vacancy) {
        return employer.api().post("/api/vacancies/confirmations", "{\"vacancyIds\":[\"" + vacancy + "\"]}");
    }
}
