package wangang.identity.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts attempts before they are judged, so that guesses made all at once gain nothing. */
@Component
class SignInAttempts {

    private final Accounts accounts;
    private final LockOut lockOut;
    private final Clock clock;

    SignInAttempts(Accounts accounts, LockOut lockOut, Clock clock) {
        this.accounts = accounts;
        this.lockOut = lockOut;
        this.clock = clock;
    }

    /** False while the account is locked; such attempts do not count. The last one allowed locks until it succeeds. */
    @Transactional
    boolean admit(UUID account) {
        var now = clock.instant();
        var attempts = accounts.countAttempt(account, now);
        attempts.map(lockOut::lockAfter)
                .filter(Duration::isPositive)
                .ifPresent(lock -> accounts.lock(account, now.plus(lock)));
        return attempts.isPresent();
    }

    void succeeded(UUID account) {
        accounts.clearAttempts(account);
    }
}
