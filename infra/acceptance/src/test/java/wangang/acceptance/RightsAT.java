package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import wangang.demodata.http.Call;

/** People decide who sees them; employers see their own things only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsAT {

    private static final Duration GONE_WITHIN = Duration.ofSeconds(5);

    private final Platform platform = Platform.fromEnvironment();
    private final Employer employer = platform.newEmployer();
    private final String vacancy = employer.publish(Tides.vacancy(Words.unique()));

    @AfterAll
    void takeBack() {
        employer.withdrawAll();
    }

    @Test
    void aWithdrawnConsentRemovesThePersonFromCandidates() {
        var person = shownCandidate();
        var id = person.id();

        person.consent("MATCHING", false);

        awaitGone(id);
    }

    @Test
    void erasureRemovesThePersonFromCandidates() {
        var person = shownCandidate();
        var id = person.id();

        assertThat(person.send(Call.delete("/api/jobseekers/me")).status()).isEqualTo(204);

        awaitGone(id);
        assertThat(person.send(Call.get("/api/jobseekers/me")).status()).isEqualTo(404);
    }

    @Test
    void contactDataIsNoPartOfCandidates() {
        var person = shownCandidate();

        assertThat(employer.candidates(vacancy).body())
                .contains(person.id())
                .doesNotContain(person.email())
                .doesNotContain("@example.invalid")
                .doesNotContain("\"contact\"");
    }

    @Test
    void aPersonWhoNeverConsentedIsNoCandidate() {
        var silent = platform.newJobseeker();
        assertThat(silent.send(Call.put("/api/jobseekers/me", Tides.file())).status())
                .isEqualTo(201);
        shownCandidate();

        assertThat(employer.candidates(vacancy).body()).doesNotContain(silent.id());
    }

    @Test
    void aFileIsClosedToEmployersWithoutAnApplication() {
        var id = shownCandidate().id();

        assertThat(employer.send(Call.get("/api/jobseekers/" + id)).status()).isIn(403, 404);
    }

    @Test
    void anEmployerSeesNothingOfAnother() {
        var other = platform.newEmployer();
        var draft = employer.post(Tides.vacancy(Words.unique()))
                .json()
                .path("vacancyId")
                .asString("");

        assertThat(other.candidates(vacancy).status()).isIn(403, 404);
        assertThat(other.applications(vacancy).status()).isIn(403, 404);
        assertThat(other.send(Call.get("/api/vacancies/" + draft)).status()).isEqualTo(404);
        assertThat(other.send(Call.get("/api/vacancies/" + vacancy)).body()).doesNotContain("\"reference\"");
        assertThat(other.send(Call.get("/api/employers/" + employer.id())).body())
                .doesNotContain("creditCode");
    }

    private Jobseeker shownCandidate() {
        var person = platform.newJobseeker().filed(Tides.file());
        var id = person.id();
        Awaitility.await("the person is a candidate")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> employer.candidates(vacancy).body().contains(id));
        return person;
    }

    private void awaitGone(String id) {
        Awaitility.await("the person is gone from candidates")
                .atMost(GONE_WITHIN)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    var candidates = employer.candidates(vacancy);
                    return candidates.isDone() && !candidates.body().contains(id);
                });
    }
}
