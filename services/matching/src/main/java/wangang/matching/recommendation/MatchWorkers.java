package wangang.matching.recommendation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import wangang.platform.messaging.DependencyUnavailable;

/** Threads that take due tasks and match; woken by news in this process, else looking by themselves. */
@Component
class MatchWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MatchWorkers.class);
    private static final Duration WHILE_AWAY = Duration.ofSeconds(2);
    private static final int TRIES = 5;

    private final MatchTasks tasks;
    private final Matching matching;
    private final PushSettings settings;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    MatchWorkers(MatchTasks tasks, Matching matching, PushSettings settings) {
        this.tasks = tasks;
        this.matching = matching;
        this.settings = settings;
    }

    void wake() {
        news.release(settings.workers());
    }

    @Override
    public void start() {
        running = true;
        for (int number = 0; number < settings.workers(); number++) {
            threads.add(Thread.ofVirtual().name("match-worker-" + number).start(this::run));
        }
    }

    @Override
    public void stop() {
        running = false;
        wake();
        threads.forEach(thread -> {
            try {
                thread.join(settings.poll().plusSeconds(5));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                news.drainPermits();
                var claimed = tasks.claim(settings.batch());
                if (claimed.isEmpty()) {
                    pause(settings.poll());
                } else {
                    work(claimed);
                }
            } catch (RuntimeException failure) {
                LOG.warn("matching pauses: {}", failure.toString());
                pause(WHILE_AWAY);
            }
        }
    }

    private void work(List<MatchTask> claimed) {
        for (var kind : MatchTask.Kind.values()) {
            var together = claimed.stream().filter(task -> task.kind() == kind).toList();
            if (!together.isEmpty()) {
                attempt(together);
            }
        }
    }

    private void attempt(List<MatchTask> together) {
        try {
            var unfinished = matching.run(together);
            tasks.done(
                    together.stream().filter(task -> !unfinished.contains(task)).toList());
            // A round later: asking sooner whether they are searchable by now would only keep the index from it.
            tasks.again(unfinished, settings.round());
        } catch (DependencyUnavailable away) {
            tasks.again(together, WHILE_AWAY);
        } catch (RuntimeException failure) {
            if (together.size() > 1) {
                // One that cannot be matched must not keep the others from it; what was pushed is not pushed again.
                together.forEach(task -> attempt(List.of(task)));
            } else {
                failed(together.getFirst(), failure);
            }
        }
    }

    private void failed(MatchTask task, RuntimeException failure) {
        LOG.warn("matching of {} failed, attempt {}", task.subject(), task.attempts(), failure);
        if (task.attempts() >= TRIES) {
            tasks.done(List.of(task));
        } else {
            tasks.again(List.of(task), WHILE_AWAY.multipliedBy(task.attempts()));
        }
    }

    private void pause(Duration most) {
        try {
            if (news.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.trace("woken");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
