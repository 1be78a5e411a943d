package wangang.campaign.progress.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.organising.domain.CampaignStatus;
import wangang.campaign.organising.domain.CampaignTerms;
import wangang.campaign.organising.domain.Eligibility;
import wangang.campaign.organising.domain.Targets;
import wangang.campaign.progress.domain.Figures;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

class WatchingProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");
    private static final CampaignId CAMPAIGN = CampaignId.next(NOW);
    private static final Progress PROGRESS = new Progress(
            new Campaign(
                    CAMPAIGN,
                    "autumn-2026",
                    new CampaignTerms(
                            "百日千企万岗",
                            "2027 届",
                            LocalDate.of(2026, 11, 23),
                            LocalDate.of(2026, 12, 31),
                            Targets.NONE,
                            Eligibility.OF_ALL,
                            List.of()),
                    CampaignStatus.OPEN,
                    2,
                    NOW,
                    NOW,
                    null),
            NOW,
            new Counted(Figures.NONE, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));

    private final AtomicInteger counts = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void tenReadersMakeOneCount() throws InterruptedException {
        var mayEnd = new CountDownLatch(1);
        var watching = new WatchingProgress(
                _ -> {
                    counts.incrementAndGet();
                    waitFor(mayEnd);
                    return Outcome.done(PROGRESS);
                },
                nanos::get);
        var readers = Stream.generate(() -> new Thread(() -> watching.of(CAMPAIGN)))
                .limit(10)
                .toList();
        readers.forEach(Thread::start);
        await("all ten wait")
                .atMost(Duration.ofSeconds(20))
                .until(() -> readers.stream()
                        .allMatch(reader -> reader.getState() == Thread.State.WAITING
                                || reader.getState() == Thread.State.BLOCKED));
        mayEnd.countDown();
        for (var reader : readers) {
            reader.join();
        }
        assertThat(counts).hasValue(1);
    }

    /** So that an event is in the figures of whoever asks a second later. */
    @Test
    void figuresAreOfTheLastSecond() {
        var watching = counting(Duration.ZERO);
        watching.of(CAMPAIGN);
        passes(Duration.ofSeconds(1).minusNanos(1));
        watching.of(CAMPAIGN);
        assertThat(counts).hasValue(1);
        passes(Duration.ofNanos(1));
        watching.of(CAMPAIGN);
        assertThat(counts).hasValue(2);
    }

    @Test
    void theSecondBeginsWithTheCount() {
        var watching = counting(Duration.ofMillis(600));
        watching.of(CAMPAIGN);
        passes(Duration.ofMillis(399));
        watching.of(CAMPAIGN);
        assertThat(counts).hasValue(1);
        passes(Duration.ofMillis(1));
        watching.of(CAMPAIGN);
        assertThat(counts).hasValue(2);
    }

    @Test
    void whoWaitedForALongCountNeedsNoOther() {
        var watching = counting(Duration.ofSeconds(3));
        watching.of(CAMPAIGN);
        passes(WatchingProgress.KEPT_AT_LEAST.minusNanos(1));
        watching.of(CAMPAIGN);
        assertThat(counts).hasValue(1);
        passes(Duration.ofNanos(1));
        watching.of(CAMPAIGN);
        assertThat(counts).hasValue(2);
    }

    @Test
    void aRefusalIsNotKept() {
        var watching = new WatchingProgress(
                _ -> {
                    counts.incrementAndGet();
                    return Outcome.refused(Rejection.notFound("campaign/unknown", "没有这个活动。"));
                },
                nanos::get);
        watching.of(CAMPAIGN);
        assertThat(watching.of(CAMPAIGN).isDone()).isFalse();
        assertThat(counts).hasValue(2);
    }

    private WatchingProgress counting(Duration takes) {
        return new WatchingProgress(
                _ -> {
                    counts.incrementAndGet();
                    passes(takes);
                    return Outcome.done(PROGRESS);
                },
                nanos::get);
    }

    private void passes(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
