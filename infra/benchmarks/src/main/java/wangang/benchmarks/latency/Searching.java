package wangang.benchmarks.latency;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import wangang.acceptance.Employer;
import wangang.acceptance.Platform;
import wangang.acceptance.Words;
import wangang.demodata.http.Call;

/**
 * Searches for vacancies until they are found. Each portion of {@value #PORTION} that arrive one after the other has a
 * word that nothing else contains, so that one search sees which of them are there.
 */
final class Searching implements AutoCloseable {

    static final Duration EVERY = Duration.ofMillis(200);

    private static final int PORTION = 20;

    private final Employer searcher;
    private final Duration patience;
    private final Sightings found = new Sightings();
    private final ConcurrentMap<Integer, Portion> portions = new ConcurrentHashMap<>();
    private final ExecutorService watchers = Executors.newVirtualThreadPerTaskExecutor();

    private record Portion(String word, List<CompletableFuture<Posting>> postings) {}

    /** @param patience after which a vacancy is given up */
    Searching(Platform platform, Duration patience) {
        this.searcher = platform.newEmployer();
        this.patience = patience;
    }

    Sightings found() {
        return found;
    }

    String word(int vacancy) {
        return portion(vacancy).word();
    }

    /** From now on until it is found. */
    void expect(int vacancy, CompletableFuture<Posting> posting) {
        var postings = portion(vacancy).postings();
        postings.add(posting);
        if (postings.size() == 1) {
            watchers.execute(() -> watch(portion(vacancy)));
        }
    }

    private Portion portion(int vacancy) {
        return portions.computeIfAbsent(
                vacancy / PORTION, number -> new Portion(Words.unique(), new CopyOnWriteArrayList<>()));
    }

    private void watch(Portion portion) {
        long next = System.nanoTime();
        long end = next + patience.toNanos();
        while (next < end && !Thread.currentThread().isInterrupted()) {
            look(portion.word());
            if (portion.postings().size() == PORTION
                    && portion.postings().stream().allMatch(this::isDone)) {
                return;
            }
            next = Math.max(next + EVERY.toNanos(), System.nanoTime());
            Arrivals.await(next);
        }
    }

    private void look(String word) {
        var path = "/api/vacancies/search?diversify=false&exact=true&sort=date&size=" + PORTION + "&q=" + word;
        for (var hit : searcher.send(Call.get(path)).json().path("items")) {
            found.see(hit.path("vacancyId").asString(""));
        }
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
        watchers.shutdownNow();
    }
}
