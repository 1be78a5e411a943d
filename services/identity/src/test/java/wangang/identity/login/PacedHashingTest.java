package wangang.identity.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PacedHashingTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicBoolean slow = new AtomicBoolean(true);
    private final PacedHashing hashing = new PacedHashing(new Slow(), 1, Duration.ofMillis(20));

    @Test
    void whoFindsNoTurnIsToldThatWeAreBusyAndLaterLetIn() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(() -> hashing.matches("password", "hash"), threads);
            begun.await();
            slow.set(false);

            assertThatThrownBy(() -> hashing.matches("password", "hash")).isInstanceOf(HashingBusy.class);
            var created = CompletableFuture.supplyAsync(() -> hashing.encode("password"), threads);

            mayEnd.countDown();
            assertThat(first.join()).isTrue();
            assertThat(created.join()).isEqualTo("hash");
            assertThat(hashing.matches("password", "hash")).isTrue();
        }
    }

    @Test
    void aFailureGivesTheTurnBack() {
        slow.set(false);

        assertThatThrownBy(() -> hashing.matches(null, "hash")).isInstanceOf(IllegalArgumentException.class);

        assertThat(hashing.matches("password", "hash")).isTrue();
    }

    private final class Slow implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            if (password == null) {
                throw new IllegalArgumentException("no password");
            }
            boolean waits = slow.get();
            begun.countDown();
            if (waits) {
                awaitEnd();
            }
            return true;
        }

        private void awaitEnd() {
            try {
                mayEnd.await();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }
}
