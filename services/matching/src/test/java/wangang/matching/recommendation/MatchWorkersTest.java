package wangang.matching.recommendation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wangang.platform.messaging.DependencyUnavailable;

class MatchWorkersTest {

    private static final int PATIENCE_MILLIS = 5_000;

    private final MatchTasks tasks = mock();
    private final Matching matching = mock();
    private final PushSettings settings =
            new PushSettings(10, 10, 200, 5, Duration.ZERO, Duration.ZERO, Duration.ZERO, 1, 16, Duration.ofHours(1));
    private final MatchWorkers workers = new MatchWorkers(tasks, matching, settings);

    @AfterEach
    void stop() {
        workers.stop();
    }

    @Test
    void aTaskThatCannotBeMatchedKeepsNoOtherFromIt() {
        var good = task(1);
        var broken = task(1);
        when(matching.run(argThat(together -> together != null && together.contains(broken))))
                .thenThrow(new IllegalStateException("unreadable"));

        work(good, broken);

        verify(tasks, timeout(PATIENCE_MILLIS)).done(List.of(good));
        verify(tasks, timeout(PATIENCE_MILLIS)).again(List.of(broken), Duration.ofSeconds(2));
        verify(tasks, never()).again(List.of(good), Duration.ofSeconds(2));
    }

    @Test
    void aTaskIsGivenUpAfterItsLastTry() {
        var broken = task(5);
        when(matching.run(any())).thenThrow(new IllegalStateException("unreadable"));

        work(broken);

        verify(tasks, timeout(PATIENCE_MILLIS)).done(List.of(broken));
    }

    @Test
    void whileTheEngineIsAwayNothingIsGivenUp() {
        var task = task(5);
        when(matching.run(any())).thenThrow(new DependencyUnavailable("away", new IllegalStateException()));

        work(task);

        verify(tasks, timeout(PATIENCE_MILLIS)).again(List.of(task), Duration.ofSeconds(2));
        verify(tasks, never()).done(List.of(task));
    }

    @Test
    void oldNewsIsNoReasonToLookAgain() {
        when(tasks.claim(anyInt())).thenReturn(List.of());
        for (int event = 0; event < 1_000; event++) {
            workers.wake();
        }

        workers.start();
        verify(tasks, timeout(PATIENCE_MILLIS)).claim(16);
        workers.wake();

        verify(tasks, timeout(PATIENCE_MILLIS).times(2)).claim(16);
    }

    private void work(MatchTask... claimed) {
        when(tasks.claim(anyInt())).thenReturn(List.of(claimed)).thenReturn(List.of());
        workers.start();
    }

    private static MatchTask task(int attempts) {
        return new MatchTask(MatchTask.Kind.VACANCY, UUID.randomUUID(), 1, "{}", attempts);
    }
}
