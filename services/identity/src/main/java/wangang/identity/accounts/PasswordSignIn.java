package wangang.identity.accounts;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import wangang.platform.audit.AuditLog;

/**
 * Checks a name and a password. Unknown name, wrong password and locked account look the same and take the same time.
 * The name of the result is the account's id, and so the subject of every token.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final LockOut lockOut;
    private final AuditLog audit;
    private final Clock clock;
    private final String nobodysHash;

    PasswordSignIn(Accounts accounts, PasswordEncoder encoder, LockOut lockOut, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.lockOut = lockOut;
        this.audit = audit;
        this.clock = clock;
        this.nobodysHash = encodeNobody(encoder);
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        var password = String.valueOf(claimed.getCredentials());
        var account = accounts.named(UsernameRules.normal(claimed.getName())).orElse(null);
        var hash = account == null || account.passwordHash() == null ? nobodysHash : account.passwordHash();
        boolean right = encoder.matches(password, hash);
        if (account == null || account.passwordHash() == null) {
            throw refused();
        }
        if (account.isLocked(clock.instant())) {
            audit.record(account.asCaller(), "login.locked", "account", account.id(), "登录被锁定");
            throw refused();
        }
        if (!right) {
            countFailure(account);
            throw refused();
        }
        if (account.failures() > 0) {
            accounts.clearFailures(account.id());
        }
        audit.record(account.asCaller(), "login.succeeded", "account", account.id(), "登录");
        return signedIn(account);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private void countFailure(Account account) {
        var lock = lockOut.lockAfter(accounts.countFailure(account.id()));
        if (lock.isPositive()) {
            accounts.lock(account.id(), clock.instant().plus(lock));
        }
        audit.record(account.asCaller(), "login.failed", "account", account.id(), "登录失败");
    }

    private static Authentication signedIn(Account account) {
        var user = User.withUsername(account.id().toString())
                .password("")
                .roles(account.role().name())
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("refused");
    }

    private static String encodeNobody(PasswordEncoder encoder) {
        @Nullable String hash = encoder.encode("nobody has this password");
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }
}
