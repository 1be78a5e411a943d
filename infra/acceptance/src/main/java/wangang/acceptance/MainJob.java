package wangang.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import wangang.demodata.http.Call;
import wangang.demodata.http.GatewayFailure;

/** What the platform is for, once: an employer posts, a fitting graduate is told, applies and is seen. */
final class MainJob {

    /** What 99 of 100 vacancies are promised; a single run on a busy machine proves nothing about it. */
    private static final Duration SEARCHABLE_WITHIN = Duration.ofSeconds(2);

    private static final Duration PUSHED_WITHIN = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(50);

    /** @param toSearch from the publishing request to the first search that finds it, as {@code toPush} to the stream */
    record Report(Duration toSearch, Duration toPush) {

        @Override
        public String toString() {
            return "searchable after %d ms (promised: %d), pushed after %d ms (promised: %d)"
                    .formatted(
                            toSearch.toMillis(),
                            SEARCHABLE_WITHIN.toMillis(),
                            toPush.toMillis(),
                            PUSHED_WITHIN.toMillis());
        }
    }

    private final Platform platform;

    MainJob(Platform platform) {
        this.platform = platform;
    }

    /** One vacancy from posting to search, unmeasured: a platform that was started a moment ago is slow the first time. */
    void warmUp() {
        var employer = platform.newEmployer();
        var word = Words.unique();
        var vacancy = employer.publish(Tides.vacancy(word));
        try {
            eventually("a first vacancy is searchable", () -> employer.finds(word, vacancy));
        } finally {
            employer.withdrawAll();
        }
    }

    Report run() {
        var employer = platform.newEmployer();
        var word = Words.unique();
        var person = platform.newJobseeker().filed(Tides.file()).subscribed(word);
        try (var stream = person.stream("0")) {
            var begin = Instant.now();
            var vacancy = employer.publish(Tides.vacancy(word));
            eventually("the vacancy is searchable", () -> employer.finds(word, vacancy));
            var toSearch = Duration.between(begin, Instant.now());
            eventually("the jobseeker is told", () -> stream.tellsOf(vacancy));
            var told = stream.events().stream()
                    .filter(event -> event.data().contains(vacancy))
                    .findFirst()
                    .orElseThrow();
            apply(employer, person, vacancy);
            return new Report(toSearch, Duration.between(begin, told.at()));
        } finally {
            employer.withdrawAll();
        }
    }

    private void apply(Employer employer, Jobseeker person, String vacancy) {
        eventually(
                "the application is taken",
                () -> person.apply(vacancy, employer.id()).isDone());
        var jobseeker = person.id();
        var received = employer.applications(vacancy);
        if (!received.body().contains(jobseeker)) {
            throw GatewayFailure.refused("Reading the applications", received);
        }
        eventually(
                "the file is disclosed to the employer",
                () -> employer.send(Call.get("/api/jobseekers/" + jobseeker))
                        .body()
                        .contains(person.email()));
    }

    private static void eventually(String what, Callable<Boolean> holds) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(GLANCE)
                .until(holds);
    }
}
