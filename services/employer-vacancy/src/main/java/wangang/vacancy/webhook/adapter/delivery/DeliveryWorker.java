package wangang.vacancy.webhook.adapter.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import wangang.vacancy.webhook.application.DeliveriesQueued;
import wangang.vacancy.webhook.application.DeliveringEvents;
import wangang.vacancy.webhook.application.Due;
import wangang.vacancy.webhook.application.WebhookSettings;
import wangang.vacancy.webhook.domain.Answer;

/** Sends what is due, each on a virtual thread. Any number of instances may do it at once: each takes what is free. */
@Component
class DeliveryWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorker.class);

    /** Longer only without the database, and then nothing is being sent. */
    private static final Duration TO_STOP_CLAIMING = Duration.ofSeconds(1);

    private final DeliveringEvents delivering;
    private final HttpSender sender;
    private final WebhookSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Semaphore free;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    DeliveryWorker(
            DeliveringEvents delivering,
            HttpSender sender,
            WebhookSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.delivering = delivering;
        this.sender = sender;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
        this.free = new Semaphore(settings.atOnce());
    }

    @TransactionalEventListener
    void queued(DeliveriesQueued queued) {
        wake.release();
    }

    @Override
    public void start() {
        if (settings.sending()) {
            running = true;
            thread = Thread.ofPlatform().name("webhook-deliveries").daemon().start(this::run);
        }
    }

    /** What is being sent may end; what does not is sent again by whoever looks next. */
    @Override
    public void stop() {
        running = false;
        wake.release();
        var stopping = thread;
        try {
            if (stopping != null && stopping.join(TO_STOP_CLAIMING)) {
                boolean allEnded =
                        free.tryAcquire(settings.atOnce(), settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
                LOG.debug("all deliveries ended: {}", allEnded);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            wake.drainPermits();
            int most = free.availablePermits();
            if (most == 0 || !sendSome(most)) {
                pause(settings.poll());
            }
        }
    }

    /** Only this thread takes permits, so that there are as many as it counted. */
    private boolean sendSome(int most) {
        try {
            var claimed = delivering.claim(most);
            free.acquireUninterruptibly(claimed.size());
            claimed.forEach(due -> Thread.ofVirtual().name("webhook-delivery").start(() -> send(due)));
            return !claimed.isEmpty();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("deliveries to webhooks wait for the database: {}", away.toString());
            return false;
        }
    }

    private void send(Due due) {
        try {
            var secrets = delivering.secrets(due.webhook());
            if (!secrets.isEmpty()) {
                var answer = sender.send(due, secrets, clock.instant());
                meters.counter("wangang.webhook.attempts", "outcome", outcome(answer))
                        .increment();
                delivering.settle(due, answer);
            }
        } catch (RuntimeException failed) {
            // Due again when its lease ends.
            LOG.warn(
                    "what came of delivery {} to webhook {} is not known: {}",
                    due.event(),
                    due.webhook(),
                    failed.toString());
        } finally {
            free.release();
            wake.release();
        }
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Status(int code) -> code / 100 + "xx";
            case Answer.None(var failure) -> failure.name();
        };
    }

    private void pause(Duration most) {
        try {
            if (wake.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.trace("woken");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
