package wangang.vacancy.feed.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.testsupport.http.Api;
import wangang.vacancy.feed.application.Feed;
import wangang.vacancy.feed.application.Feed.Written;
import wangang.vacancy.feed.domain.FeedChange;
import wangang.vacancy.feed.domain.FeedEntry;
import wangang.vacancy.feed.domain.FeedPosition;
import wangang.vacancy.testing.ServiceIT;

/** A reader that follows sees every change, whoever commits first. */
class FeedOrderIT extends ServiceIT {

    private static final int WRITERS = 8;
    private static final int EACH = 120;

    private final Feed feed;
    private final TransactionTemplate transaction;

    FeedOrderIT(@Autowired Feed feed, @Autowired PlatformTransactionManager transactions) {
        this.feed = feed;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One that reads whatever is committed, in the same order: what every feed by a sequence does. */
    private List<FeedPosition> committed(FeedPosition since) {
        return database.sql("""
                        SELECT transaction::text AS transaction, sequence
                          FROM vacancy_feed
                         WHERE (transaction, sequence) > ((:transaction::text)::xid8, :sequence)
                         ORDER BY vacancy_feed.transaction, sequence
                        """)
                .param("transaction", Long.toString(since.transaction()))
                .param("sequence", since.sequence())
                .query((row, number) ->
                        new FeedPosition(Long.parseLong(row.getString("transaction")), row.getLong("sequence")))
                .list();
    }

    private List<FeedPosition> served(FeedPosition since) {
        return feed.after(since, 10_000).stream().map(FeedEntry::position).toList();
    }

    @Test
    void whoBeganFirstAndCommitsLastIsNotPassedOver() throws Exception {
        assertThat(readAroundALateCommit(this::served)).isEqualTo(2);
    }

    /** The planted violation: without the rule the late one is behind the cursor and never seen. */
    @Test
    void withoutWaitingForEarlierTransactionsItWouldBe() throws Exception {
        assertThat(readAroundALateCommit(this::committed)).isEqualTo(1);
    }

    /** How many of two changes a follower saw, of which the first to begin was the last to commit. */
    private int readAroundALateCommit(Function<FeedPosition, List<FeedPosition>> reader) throws Exception {
        var vacancies = vacancies(2);
        var start = quiet();
        var seen = new ArrayList<FeedPosition>();
        var written = new CountDownLatch(1);
        var read = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> transaction.executeWithoutResult(status -> {
                write(vacancies.getFirst());
                written.countDown();
                await(read);
            }));
            written.await();
            transaction.executeWithoutResult(status -> write(vacancies.getLast()));
            seen.addAll(reader.apply(start));
            read.countDown();
            late.get();
        }
        var cursor = seen.isEmpty() ? start : seen.getLast();
        var all = new ArrayList<>(seen);
        Awaitility.await("all transactions are over")
                .atMost(Duration.ofSeconds(10))
                .until(() -> isQuiet());
        all.addAll(reader.apply(cursor));
        return all.size();
    }

    @Test
    void aFollowerOfManyWritersSeesEachChangeOnceAndInOrder() throws Exception {
        var vacancies = vacancies(WRITERS * EACH);
        var start = quiet();
        var seen = new ArrayList<FeedEntry>();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer ->
                            threads.submit(() -> writeAll(vacancies.subList(writer * EACH, (writer + 1) * EACH))))
                    .toList();
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                follow(start, seen);
            }
            for (var writer : writers) {
                writer.get();
            }
        }
        Awaitility.await("the follower has all")
                .atMost(Duration.ofSeconds(20))
                .until(() -> follow(start, seen) == 0 && isQuiet() && follow(start, seen) == 0);

        assertThat(seen).extracting(FeedOrderIT::idOf).containsExactlyInAnyOrderElementsOf(vacancies);
        assertThat(seen)
                .extracting(FeedEntry::position)
                .isSortedAccordingTo(java.util.Comparator.comparingLong(FeedPosition::transaction)
                        .thenComparingLong(FeedPosition::sequence));
    }

    private int follow(FeedPosition start, List<FeedEntry> seen) {
        var page = feed.after(seen.isEmpty() ? start : seen.getLast().position(), 7);
        seen.addAll(page);
        return page.size();
    }

    /** Transactions of one to four changes each, which others overtake. */
    private void writeAll(List<UUID> vacancies) {
        for (int from = 0; from < vacancies.size(); ) {
            int begin = from;
            int end = Math.min(vacancies.size(), from + 1 + from % 4);
            transaction.executeWithoutResult(
                    status -> vacancies.subList(begin, end).forEach(this::write));
            from = end;
        }
    }

    private void write(UUID vacancy) {
        feed.write(List.of(new Written(vacancy, FeedChange.CHANGED, 2, Instant.now())));
    }

    /** Published, but not in the feed yet. */
    private List<UUID> vacancies(int count) {
        var lines = IntStream.range(0, count)
                .mapToObj(number -> Api.json(aVacancy().named("R" + number).form()))
                .collect(Collectors.joining("\n"));
        var ids =
                aVerifiedEmployer()
                        .api()
                        .upload("/api/vacancies/import", "application/x-ndjson", lines)
                        .lines()
                        .stream()
                        .limit(count)
                        .map(receipt -> UUID.fromString(receipt.get("vacancyId").asString()))
                        .toList();
        for (var id : ids) {
            database.sql("DELETE FROM vacancy_feed WHERE vacancy_id = ?")
                    .param(id)
                    .update();
        }
        return ids;
    }

    /** The end of the feed while nobody writes. */
    private FeedPosition quiet() {
        Awaitility.await("all transactions are over")
                .atMost(Duration.ofSeconds(10))
                .until(this::isQuiet);
        return feed.now();
    }

    private boolean isQuiet() {
        return database.sql("SELECT pg_snapshot_xmin(pg_current_snapshot()) = pg_snapshot_xmax(pg_current_snapshot())")
                .query(Boolean.class)
                .single();
    }

    private static UUID idOf(FeedEntry entry) {
        return switch (entry) {
            case FeedEntry.Open open -> open.vacancy().id();
            case FeedEntry.Closed closed -> closed.id();
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
