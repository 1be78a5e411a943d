package wangang.portal.session;

import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends sign-ins, the present one or all of an account. */
@Component
class SigningOut {

    /** As long as a refresh token lives. */
    private static final Duration KEPT = Duration.ofDays(14);

    private final HeldTokens tokens;
    private final IdentityService identity;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SigningOut(
            HeldTokens tokens, IdentityService identity, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.tokens = tokens;
        this.identity = identity;
        this.sessions = sessions;
    }

    void here(UUID held) {
        tokens.remove(held).ifPresent(identity::revoke);
    }

    void everywhere(UUID account) {
        sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
        tokens.removeAllOf(account).forEach(identity::revoke);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void forget() {
        tokens.removeUnusedFor(KEPT);
    }
}
