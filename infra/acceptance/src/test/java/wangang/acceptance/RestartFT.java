package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts die while employers post: whoever got an answer can rely on it. */
class RestartFT {

    private static final int SOME = 10;
    private static final Duration BACK_WITHIN = Duration.ofMinutes(5);

    private final Platform platform = Platform.fromEnvironment();
    private final Composition composition = new Composition();

    @ParameterizedTest
    @ValueSource(strings = {"employer-vacancy", "matching", "postgres"})
    void nothingAcknowledgedIsLostWhenItIsKilledAndStartedAgain(String part) {
        var employer = platform.newEmployer();
        try (var posting = new PostingUnderWay(employer)) {
            eventually(
                    "some are posted before the end of " + part,
                    () -> posting.acknowledged().size() >= SOME);
            composition.kill(part);
            composition.start(part);
            int before = posting.acknowledged().size();
            eventually(
                    "postings go on after the return of " + part,
                    () -> posting.acknowledged().size() >= before + SOME);
            posting.stop();
            allAreFoundOnce(employer, posting);
        }
    }

    @Test
    void postingGoesOnWithoutKafkaAndIsToldAfterwards() {
        var employer = platform.newEmployer();
        try (var posting = new PostingUnderWay(employer)) {
            eventually(
                    "some are posted before Kafka's end",
                    () -> posting.acknowledged().size() >= SOME);
            composition.kill("kafka");
            int before = posting.acknowledged().size();
            eventually(
                    "postings go on without Kafka", () -> posting.acknowledged().size() >= before + SOME);
            composition.start("kafka");
            posting.stop();
            allAreFoundOnce(employer, posting);
        }
    }

    private static void allAreFoundOnce(Employer employer, PostingUnderWay posting) {
        var acknowledged = posting.acknowledged();
        assertThat(posting.complaints()).isEmpty();
        assertThat(acknowledged.values()).doesNotHaveDuplicates();
        var missing = new HashMap<>(acknowledged);
        eventually("every acknowledged vacancy is searchable", () -> {
            missing.entrySet().removeIf(vacancy -> employer.finds(vacancy.getKey(), vacancy.getValue()));
            return missing.isEmpty();
        });
        System.out.println(acknowledged.size() + " vacancies acknowledged, each found");
    }

    private static void eventually(String what, Callable<Boolean> holds) {
        Awaitility.await(what)
                .atMost(BACK_WITHIN)
                .pollInterval(Duration.ofMillis(250))
                .until(holds);
    }
}
