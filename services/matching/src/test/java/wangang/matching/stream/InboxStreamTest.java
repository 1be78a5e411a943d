package wangang.matching.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import wangang.matching.recommendation.Inboxes;

class InboxStreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void staysOpenWhileTheDatabaseIsAway() throws InterruptedException {
        var reads = new AtomicInteger();
        Inboxes inboxes = mock();
        when(inboxes.after(any(), anyLong(), anyInt())).thenAnswer(call -> {
            if (reads.incrementAndGet() == 1) {
                throw new CannotGetJdbcConnectionException("all connections are in use");
            }
            return List.of();
        });
        var settings = new StreamSettings(Duration.ofHours(1), Duration.ofHours(1), 1);
        var stream = new InboxStream(UUID.randomUUID(), 0, inboxes, new SseEmitter(), settings);
        var running = Thread.ofVirtual().start(stream::run);

        await("the failed read").atMost(PATIENCE).until(() -> reads.get() >= 1);
        await("a read after it").atMost(PATIENCE).until(() -> reads.get() >= 2);
        assertThat(running.isAlive()).isTrue();
        stream.close();
        running.join();
    }
}
