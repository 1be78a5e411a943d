package wangang.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;
import wangang.demodata.http.GatewayFailure;

/** An employer's system that posts one vacancy after another, each under a key, and repeats it until it is answered. */
final class PostingUnderWay implements AutoCloseable {

    private static final int AT_A_TIME = 2;
    private static final int PAUSE_MILLIS = 100;
    private static final Set<Integer> LATER = Set.of(502, 503, 504);

    private final Employer employer;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(AT_A_TIME);
    private final List<? extends Future<?>> work;

    PostingUnderWay(Employer employer) {
        this.employer = employer;
        this.work = IntStream.range(0, AT_A_TIME)
                .mapToObj(_ -> workers.scheduleWithFixedDelay(new Worker(), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS))
                .toList();
    }

    /** The word in the title and the id of every vacancy whose posting was answered with success. */
    Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Answers other than success and “later, please”. */
    List<String> complaints() {
        var failures = work.stream()
                .filter(each -> each.state() == Future.State.FAILED)
                .map(each -> each.exceptionNow().toString());
        return Stream.concat(complaints.stream(), failures).toList();
    }

    /** Returns when no posting is under way. */
    void stop() {
        workers.close();
    }

    @Override
    public void close() {
        stop();
    }

    private record Posting(String word, Call call) {

        static Posting next() {
            var word = Words.unique();
            return new Posting(
                    word,
                    Call.post("/api/vacancies?publish=true", Tides.vacancy(word))
                            .with("Idempotency-Key", UUID.randomUUID().toString()));
        }
    }

    private final class Worker implements Runnable {

        private Posting posting = Posting.next();

        @Override
        public void run() {
            var answer = answer();
            if (answer == null || LATER.contains(answer.status())) {
                return;
            }
            if (answer.isDone()) {
                acknowledged.put(posting.word(), answer.json().path("vacancyId").asString(""));
            } else {
                complaints.add(answer.status() + " " + answer.body());
            }
            posting = Posting.next();
        }

        private @Nullable Answer answer() {
            try {
                return employer.send(posting.call());
            } catch (GatewayFailure nobodyAnswers) {
                return null;
            }
        }
    }
}
