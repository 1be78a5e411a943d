package wangang.identity.accounts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import wangang.platform.audit.AuditLog;

class PasswordSignInTest {

    private final Accounts accounts = mock();
    private final SignInAttempts attempts = mock();
    private final PasswordEncoder encoder = mock();

    @ParameterizedTest
    @CsvSource({"nobody, true", "not a name, true", "machine, true", "xiaolin, true", "xiaolin, false"})
    void everyRefusalCostsOneHash(String name, boolean admitted) {
        when(encoder.encode(any())).thenReturn("nobody's hash");
        when(encoder.matches(any(), any())).thenReturn(false);
        when(attempts.admit(any())).thenReturn(admitted);
        when(accounts.named(any())).thenReturn(Optional.empty());
        when(accounts.named("machine")).thenReturn(Optional.of(account("machine", null)));
        when(accounts.named("xiaolin")).thenReturn(Optional.of(account("xiaolin", "a hash")));
        var signIn = new PasswordSignIn(accounts, attempts, encoder, mock(AuditLog.class), Clock.systemUTC());

        assertThatThrownBy(() -> signIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(name, "a wrong password")))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("refused");

        verify(encoder, times(1)).matches(any(), any());
    }

    private static Account account(String name, @Nullable String hash) {
        return new Account(UUID.randomUUID(), name, hash, Role.JOBSEEKER, List.of());
    }
}
