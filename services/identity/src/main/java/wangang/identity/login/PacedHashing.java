package wangang.identity.login;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes for a few at a time, so that bulk guessing leaves processors to whoever needs keys and tokens checked. */
final class PacedHashing implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Duration patience;
    private final Semaphore turns;

    /** @param patience how long a comparison waits for its turn before {@link HashingBusy}; new hashes wait */
    PacedHashing(PasswordEncoder encoder, int atOnce, Duration patience) {
        this.encoder = encoder;
        this.patience = patience;
        this.turns = new Semaphore(atOnce, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        turns.acquireUninterruptibly();
        return andGiveTheTurnBack(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (!hasTurn()) {
            throw new HashingBusy();
        }
        return andGiveTheTurnBack(() -> encoder.matches(password, hash));
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T extends @Nullable Object> T andGiveTheTurnBack(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
