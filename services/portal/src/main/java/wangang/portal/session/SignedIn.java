package wangang.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import wangang.portal.services.BearerToken;

/** The access token of whoever makes the present request, renewed when it is about to lapse. */
@Component
class SignedIn implements BearerToken {

    private static final Duration SPARE = Duration.ofSeconds(30);
    private static final String RENEWED = SignedIn.class.getName();

    private final HeldTokens tokens;
    private final IdentityService identity;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SignedIn(HeldTokens tokens, IdentityService identity, TransactionTemplate transactions, Clock clock) {
        this.tokens = tokens;
        this.identity = identity;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<String> ofPresentRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present
                ? token(present.getRequest())
                : Optional.empty();
    }

    /**
     * Empty for visitors; read once a request.
     *
     * @throws SignInEndedException when the sign-in is over
     */
    private Optional<String> token(HttpServletRequest request) {
        if (request.getAttribute(RENEWED) instanceof String token) {
            return Optional.of(token);
        }
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(TokenKeeping.HELD) instanceof UUID id)) {
            return Optional.empty();
        }
        var token = current(id);
        request.setAttribute(RENEWED, token);
        return Optional.of(token);
    }

    private String current(UUID id) {
        var held = tokens.find(id).orElseThrow(SignInEndedException::new);
        return fresh(held) ? held.access() : renewed(id);
    }

    /** Under a lock: of two requests of one browser the second finds what the first brought. */
    private String renewed(UUID id) {
        var pair = transactions.execute(status -> {
            var held = tokens.findLocked(id).orElseThrow(SignInEndedException::new);
            if (fresh(held)) {
                return held;
            }
            var renewed = identity.renew(held);
            tokens.replace(id, renewed);
            return renewed;
        });
        return pair.access();
    }

    private boolean fresh(HeldTokens.Pair pair) {
        return pair.expires().isAfter(clock.instant().plus(SPARE));
    }
}
