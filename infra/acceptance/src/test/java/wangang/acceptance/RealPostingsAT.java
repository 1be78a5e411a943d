package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;

/** Real vacancy texts go through the API; they are read where they lie and never copied. */
class RealPostingsAT {

    private static final int BATCH = 200;
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void allOfThemAreImportedAndImportingAgainChangesNothing() throws Exception {
        var folder = folder();
        assumeThat(folder)
                .as("the real postings lie in ../shared/data/postings or where -Dacceptance.postings says")
                .isPresent();
        var items = RealPostings.items(folder.orElseThrow());
        var platform = Platform.fromEnvironment();
        var employer = platform.newEmployer();
        var batches = batches(items);

        var begin = Instant.now();
        var answers = importAll(employer, batches);
        var took = Duration.between(begin, Instant.now());

        System.out.printf(
                "%d real postings imported in %d ms: %.0f vacancies per second, of which %d rejected%n",
                items.size(), took.toMillis(), items.size() * 1000.0 / took.toMillis(), sum(answers, "rejected"));
        pushOneMore(platform);
        int taken = items.size() - (int) sum(answers, "rejected");
        awaitSearchable(employer, taken);
        System.out.printf(
                "all of them were searchable after %d ms%n",
                Duration.between(begin, Instant.now()).toMillis());
        assertThat(reasons(answers))
                .as("reasons of rejection")
                .allMatch(reason -> reason.startsWith("legal/") || reason.equals("vacancy/duplicate"));
        assertThat(sum(answers, "created")).isEqualTo(taken);
        var again = importBatch(employer, batches.getFirst());
        assertThat(sum(List.of(again), "unchanged") + sum(List.of(again), "rejected"))
                .isEqualTo(BATCH);
    }

    private static List<Answer> importAll(Employer employer, List<List<Map<String, Object>>> batches)
            throws InterruptedException, ExecutionException {
        var answers = new ArrayList<Answer>();
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks = batches.stream()
                    .map(batch -> (Callable<Answer>) () -> importBatch(employer, batch))
                    .toList();
            for (var done : workers.invokeAll(tasks)) {
                answers.add(done.get());
            }
        }
        return answers;
    }

    /** Another employer's vacancy takes its turn before what is left of the thousands. */
    private static void pushOneMore(Platform platform) {
        var begin = Instant.now();
        var after = platform.newEmployer();
        var word = Words.unique();
        var person = platform.newJobseeker().filed(Tides.file()).subscribed(word);
        try (var stream = person.stream("0")) {
            var vacancy = after.publish(Tides.vacancy(word));
            Awaitility.await("a vacancy posted right after the import is pushed")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> stream.tellsOf(vacancy));
        } finally {
            after.withdrawAll();
        }
        System.out.printf(
                "a vacancy posted right after them was pushed after %d ms%n",
                Duration.between(begin, Instant.now()).toMillis());
    }

    private static void awaitSearchable(Employer employer, int all) {
        Awaitility.await("all that was imported is searchable")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> employer.send(Call.get("/api/vacancies/search?size=1&employer=" + employer.id()))
                                .json()
                                .path("total")
                                .asLong(0)
                        == all);
    }

    private static Answer importBatch(Employer employer, List<Map<String, Object>> batch) {
        var answer = employer.send(Call.post("/api/vacancies/import", Map.of("items", batch)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static long sum(List<Answer> answers, String field) {
        return answers.stream()
                .mapToLong(answer -> answer.json().path(field).asLong(0))
                .sum();
    }

    private static List<String> reasons(List<Answer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.json().path("items").valueStream())
                .filter(receipt -> receipt.path("status").asString("").equals("REJECTED"))
                .map(receipt -> receipt.at("/reasons/0/code").asString(""))
                .distinct()
                .limit(10)
                .toList();
    }

    private static List<List<Map<String, Object>>> batches(List<Map<String, Object>> items) {
        var batches = new ArrayList<List<Map<String, Object>>>();
        for (int from = 0; from < items.size(); from += BATCH) {
            batches.add(items.subList(from, Math.min(items.size(), from + BATCH)));
        }
        return batches;
    }

    private static Optional<Path> folder() {
        var named = System.getProperty("acceptance.postings");
        return named == null ? RealPostings.folder() : Optional.of(Path.of(named));
    }
}
