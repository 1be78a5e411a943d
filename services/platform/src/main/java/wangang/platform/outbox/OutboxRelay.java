package wangang.platform.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Moves committed events to Kafka: one relay per database (advisory lock), in order of position. Two transactions on
 * one aggregate exclude each other, so positions of a key grow in commit order and no committed row hides behind them.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final EventSender sender;
    private final OutboxSettings settings;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(DataSource dataSource, EventSender sender, OutboxSettings settings) {
        this.dataSource = dataSource;
        this.sender = sender;
        this.settings = settings;
    }

    void wake() {
        wake.release();
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            running = true;
            thread = Thread.ofPlatform().name("outbox-relay").daemon(true).start(this::run);
        }
    }

    @Override
    public void stop() {
        running = false;
        wake.release();
        var stopping = thread;
        if (stopping != null) {
            try {
                stopping.join(settings.acknowledgement());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops late: requests that are still being answered may append events. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }

    private void run() {
        while (running) {
            try (var store = new OutboxStore(dataSource)) {
                if (store.lock()) {
                    relay(store);
                } else {
                    pause(settings.poll());
                }
            } catch (SQLException | RuntimeException failure) {
                LOG.warn("outbox relay starts over: {}", failure.toString());
                pause(AFTER_A_FAILURE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void relay(OutboxStore store) throws SQLException, InterruptedException {
        var leftAside = new HashSet<UUID>();
        long triedAgain = System.nanoTime();
        while (running) {
            wake.drainPermits();
            if (System.nanoTime() - triedAgain > AFTER_A_FAILURE.toNanos()) {
                leftAside.clear();
                triedAgain = System.nanoTime();
            }
            var batch = store.unsent(leftAside, settings.batch());
            if (batch.isEmpty()) {
                pause(settings.poll());
                continue;
            }
            var delivery = sender.send(batch);
            leftAside.addAll(delivery.failedKeys());
            if (!delivery.acknowledged().isEmpty()) {
                store.sent(delivery.acknowledged());
            }
        }
    }

    private void pause(Duration most) {
        try {
            if (wake.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.trace("woken");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
