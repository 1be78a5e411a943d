package wangang.benchmarks.latency;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import wangang.acceptance.Employer;
import wangang.acceptance.Platform;
import wangang.acceptance.Words;
import wangang.demodata.http.Call;
import wangang.demodata.http.GatewayFailure;

/**
 * Searches for vacancies until they are found. Each portion of {@value #PORTION} that arrive one after the other has a
 * word that nothing else contains, so that one search sees which of them are there. One searcher asks for one portion
 * after the other: with one for each, a platform that falls behind would be asked the more.
 */
final class Searching implements AutoCloseable {

    static final Duration EVERY = Duration.ofMillis(200);

    private static final int PORTION = 20;

    private final Employer searcher;
    private final Duration patience;
    private final Sightings found = new Sightings();
    private final ConcurrentMap<Integer, Portion> portions = new ConcurrentHashMap<>();
    private final Thread watcher;
    private volatile boolean running = true;
    private volatile long slowestRound;

    private record Portion(String word, long since, List<CompletableFuture<Posting>> postings) {}

    /** @param patience after which a vacancy is given up */
    Searching(Platform platform, Duration patience) {
        this.searcher = platform.newEmployer();
        this.patience = patience;
        this.watcher = Thread.ofPlatform().name("searching").start(this::watch);
    }

    Sightings found() {
        return found;
    }

    /** The longest time from one look for a portion to the next. */
    Duration slowestRound() {
        return Duration.ofNanos(slowestRound);
    }

    String word(int vacancy) {
        return portion(vacancy).word();
    }

    /** From now on until it is found. */
    void expect(int vacancy, CompletableFuture<Posting> posting) {
        portion(vacancy).postings().add(posting);
    }

    private Portion portion(int vacancy) {
        return portions.computeIfAbsent(
                vacancy / PORTION,
                number -> new Portion(Words.unique(), System.nanoTime(), new CopyOnWriteArrayList<>()));
    }

    private void watch() {
        while (running) {
            long round = System.nanoTime();
            portions.values().removeIf(portion -> {
                look(portion.word());
                return isOver(portion);
            });
            Arrivals.await(round + EVERY.toNanos());
            slowestRound = Math.max(slowestRound, System.nanoTime() - round);
        }
    }

    private void look(String word) {
        var path = "/api/vacancies/search?diversify=false&exact=true&sort=date&size=" + PORTION + "&q=" + word;
        try {
            for (var hit : searcher.send(Call.get(path)).json().path("items")) {
                found.see(hit.path("vacancyId").asString(""));
            }
        } catch (GatewayFailure nobodyAnswers) {
            // Whatever is there is seen in a later round, and so counts as found later.
            return;
        }
    }

    private boolean isOver(Portion portion) {
        return System.nanoTime() - portion.since() > patience.toNanos()
                || (portion.postings().size() == PORTION
                        && portion.postings().stream().allMatch(this::isDone));
    }

    private boolean isDone(CompletableFuture<Posting> posting) {
        var answered = posting.getNow(null);
        if (answered == null) {
            return false;
        }
        var id = answered.vacancyId();
        return id == null || found.has(id);
    }

    @Override
    public void close() {
        running = false;
        try {
            watcher.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
