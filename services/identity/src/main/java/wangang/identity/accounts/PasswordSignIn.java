package wangang.identity.accounts;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import wangang.platform.audit.AuditLog;

/**
 * Checks a name and a password. Unknown name, wrong password and locked account look the same and cost one hash each.
 * The name of the result is the account's id, and so the subject of every token.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;
    private final String nobodysHash;

    PasswordSignIn(Accounts accounts, SignInAttempts attempts, PasswordEncoder encoder, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
        this.nobodysHash = Objects.requireNonNull(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        var account = accountOf(claimed.getName()).orElse(null);
        boolean admitted = account != null && attempts.admit(account.id());
        boolean right = matches(String.valueOf(claimed.getCredentials()), account);
        if (account == null) {
            throw refused();
        }
        if (!admitted) {
            audit.record(account.asCaller(), "login.locked", "account", account.id(), "登录被锁定");
            throw refused();
        }
        if (!right) {
            audit.record(account.asCaller(), "login.failed", "account", account.id(), "登录失败");
            throw refused();
        }
        attempts.succeeded(account.id());
        audit.record(account.asCaller(), "login.succeeded", "account", account.id(), "登录");
        return signedIn(account);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    /** What cannot be a name is not looked up: the database takes no zero bytes, for one. */
    private Optional<Account> accountOf(String name) {
        return Optional.of(UsernameRules.normal(name))
                .filter(UsernameRules::hasShape)
                .flatMap(accounts::named)
                .filter(account -> account.passwordHash() != null);
    }

    private boolean matches(String password, @Nullable Account account) {
        var hash = account == null ? null : account.passwordHash();
        return PasswordRules.fits(password) && encoder.matches(password, hash == null ? nobodysHash : hash);
    }

    /** With the time of the sign-in, which goes into ID tokens as {@code auth_time}. */
    private Authentication signedIn(Account account) {
        var factor = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(clock.instant())
                .build();
        var user = User.withUsername(account.id().toString())
                .password("")
                .authorities(factor, new SimpleGrantedAuthority("ROLE_" + account.role()))
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("refused");
    }
}
