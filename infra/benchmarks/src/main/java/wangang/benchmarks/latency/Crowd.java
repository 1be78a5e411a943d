package wangang.benchmarks.latency;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import wangang.acceptance.EventStream;
import wangang.acceptance.Jobseeker;
import wangang.acceptance.Platform;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.demodata.http.Call;
import wangang.demodata.http.Json;
import wangang.localstack.parts.Waiting;

/** Everybody who is told: two of three hold a stream open. */
final class Crowd implements AutoCloseable {

    static final int PEOPLE_A_CIRCLE = 3;

    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Platform platform;
    private final List<Circle> circles;
    private final List<EventStream> streams = new CopyOnWriteArrayList<>();
    private final Sightings recommended = new Sightings();
    private final Sightings alerted = new Sightings();

    private Crowd(Platform platform, List<Circle> circles) {
        this.platform = platform;
        this.circles = circles;
    }

    /** As many circles as it takes that no person is told of more vacancies than a day allows. */
    static Crowd assemble(Platform platform, int vacancies) {
        var circles = Circle.create(Math.ceilDiv(vacancies, Circle.MOST_VACANCIES));
        var crowd = new Crowd(platform, circles);
        crowd.gather();
        return crowd;
    }

    Circle circle(int vacancy) {
        return circles.get(vacancy % circles.size());
    }

    int people() {
        return circles.size() * PEOPLE_A_CIRCLE;
    }

    int streams() {
        return streams.size();
    }

    /** Vacancies told because they fit a profile. */
    Sightings recommended() {
        return recommended;
    }

    /** Vacancies told because of a saved search. */
    Sightings alerted() {
        return alerted;
    }

    private void gather() {
        var tasks = circles.stream()
                .<Callable<List<EventStream>>>map(circle -> () -> gather(circle))
                .toList();
        var opened = new ArrayList<EventStream>();
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var done : workers.invokeAll(tasks)) {
                opened.addAll(done.get());
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("Stopped before the work was done.", stopped);
        }
        streams.addAll(opened);
        await("an open stream", () -> streams.stream().allMatch(stream -> stream.status() == 200));
    }

    private List<EventStream> gather(Circle circle) {
        var listening = known(platform.newJobseeker().filed(circle.wishing()));
        known(platform.newJobseeker().filed(circle.wishing()));
        var searching = platform.newJobseeker().filed(circle.wishingElse()).subscribed(circle.topic());
        return List.of(listen(listening, recommended), listen(searching, alerted));
    }

    private static EventStream listen(Jobseeker person, Sightings told) {
        return person.stream(
                "0", event -> told.see(Json.read(event.data()).path("vacancyId").asString("")));
    }

    /** Files reach the matching by an event. */
    private static Jobseeker known(Jobseeker person) {
        await("a file", () -> person.send(Call.get("/api/jobseekers/me/inbox")).isDone());
        return person;
    }

    private static void await(String what, java.util.function.BooleanSupplier there) {
        if (!Waiting.until(there, () -> true, PATIENCE)) {
            throw new BenchmarkFailure(
                    "After a minute somebody still waits for " + what + "; see infra/benchmarks/target/platform.log.",
                    null);
        }
    }

    @Override
    public void close() {
        streams.forEach(EventStream::close);
    }
}
