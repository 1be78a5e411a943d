package wangang.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wangang.demodata.http.Call;
import wangang.demodata.http.GatewayFailure;

/** An employer's system that posts one vacancy after another, each with a key, and repeats what was not answered. */
final class PostingUnderWay implements AutoCloseable {

    private static final int AT_A_TIME = 2;
    private static final int PAUSE_MILLIS = 100;

    private final Employer employer;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(AT_A_TIME);
    private final List<? extends Future<?>> work;

    PostingUnderWay(Employer employer) {
        this.employer = employer;
        this.work = IntStream.range(0, AT_A_TIME)
                .mapToObj(_ -> workers.scheduleWithFixedDelay(this::post, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS))
                .toList();
    }

    /** The word in the title and the id of every vacancy whose posting was answered with success. */
    Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Postings that were refused, or given up after repeating. */
    List<String> complaints() {
        var failures = work.stream()
                .filter(each -> each.state() == Future.State.FAILED)
                .map(each -> each.exceptionNow().toString());
        return Stream.concat(complaints.stream(), failures).toList();
    }

    /** Returns when the last posting has its answer. */
    void stop() {
        workers.close();
    }

    @Override
    public void close() {
        stop();
    }

    private void post() {
        var word = Words.unique();
        try {
            var answer = employer.send(Call.post("/api/vacancies?publish=true", Tides.vacancy(word))
                    .with("Idempotency-Key", UUID.randomUUID().toString()));
            if (answer.isDone()) {
                acknowledged.put(word, answer.json().path("vacancyId").asString(""));
            } else {
                complaints.add(answer.status() + " " + answer.body());
            }
        } catch (GatewayFailure givenUp) {
            complaints.add(givenUp.getMessage());
        }
    }
}
