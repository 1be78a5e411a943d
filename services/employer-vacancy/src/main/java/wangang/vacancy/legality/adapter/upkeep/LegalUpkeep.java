package wangang.vacancy.legality.adapter.upkeep;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import wangang.vacancy.legality.application.LegalitySettings;
import wangang.vacancy.legality.application.MaintainingLegality;

/**
 * Looks every {@code wangang.vacancy.legality.checking-every} for vacancies that the rules have not read. On a thread of
 * its own: reading all of a district takes a minute of a processor, which neither requests nor other schedules wait for.
 */
@Component
class LegalUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LegalUpkeep.class);
    private static final long PATIENCE_SECONDS = 10;

    private final MaintainingLegality maintaining;
    private final LegalitySettings settings;
    private volatile @Nullable CountDownLatch stopping;
    private @Nullable Thread thread;

    LegalUpkeep(MaintainingLegality maintaining, LegalitySettings settings) {
        this.maintaining = maintaining;
        this.settings = settings;
    }

    @Override
    public void start() {
        var until = new CountDownLatch(1);
        stopping = until;
        thread = Thread.ofPlatform().name("legal-upkeep").daemon(true).start(() -> run(until));
    }

    @Override
    public void stop() {
        var until = stopping;
        var running = thread;
        if (until == null || running == null) {
            return;
        }
        until.countDown();
        stopping = null;
        try {
            running.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopping != null;
    }

    private void run(CountDownLatch until) {
        boolean announced = false;
        try {
            do {
                try {
                    if (!announced) {
                        maintaining.announce();
                        announced = true;
                    }
                    maintaining.readAll(() -> until.getCount() == 0);
                } catch (RuntimeException failure) {
                    LOG.warn("reading vacancies by the rules of the legal check starts over: {}", failure.toString());
                }
            } while (!until.await(settings.checkingEvery().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
