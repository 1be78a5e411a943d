package wangang.benchmarks.latency;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import wangang.acceptance.Employer;
import wangang.acceptance.Platform;
import wangang.demodata.http.GatewayFailure;

/** Several employers who publish vacancies as they arrive, each in a request of its own. */
final class Publishing {

    private static final int EMPLOYERS = 10;

    private final List<Employer> employers;
    private final Crowd crowd;
    private final Searching searching;

    Publishing(Platform platform, Crowd crowd, Searching searching) {
        this.employers = Stream.generate(platform::newEmployer).limit(EMPLOYERS).toList();
        this.crowd = crowd;
        this.searching = searching;
    }

    /** Returns when the last one is answered, in the order of arrival. */
    List<Posting> run(Arrivals arrivals) {
        var postings = new ArrayList<CompletableFuture<Posting>>(arrivals.count());
        long begin = System.nanoTime();
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < arrivals.count(); number++) {
                int vacancy = number;
                long due = begin + arrivals.offsets().get(number);
                Arrivals.await(due);
                var word = searching.word(vacancy);
                postings.add(CompletableFuture.supplyAsync(() -> publish(vacancy, due, word), requests));
                searching.expect(vacancy, postings.getLast());
            }
        }
        return postings.stream().map(CompletableFuture::join).toList();
    }

    private Posting publish(int vacancy, long due, String word) {
        var employer = employers.get(vacancy % employers.size());
        try {
            var id = employer.publish(crowd.circle(vacancy).vacancy("B-" + vacancy, word));
            return new Posting(due, System.nanoTime(), id);
        } catch (GatewayFailure refused) {
            return new Posting(due, System.nanoTime(), null);
        }
    }
}
