package wangang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets in whoever has a good token, and API clients only where one of their token's scopes covers the call. */
final class ScopedClients implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String CLIENT = "client_id";
    private static final String SCOPE = "scope";

    private final AuthorizationManager<RequestAuthorizationContext> tokenNeeded =
            AuthenticatedAuthorizationManager.authenticated();
    private final ApiScopes scopes;

    ScopedClients(ApiScopes scopes) {
        this.scopes = scopes;
    }

    /** Whether some scope covers the call: then a public pattern that happens to fit it opens it to no client. */
    boolean know(HttpServletRequest request) {
        return !scopes.covering(request).isEmpty();
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return boundBy(authentication.get())
                .map(granted -> judge(granted, context.getRequest()))
                .orElseGet(() -> tokenNeeded.authorize(authentication, context));
    }

    private AuthorizationResult judge(Set<String> granted, HttpServletRequest request) {
        var sufficient = scopes.covering(request);
        return sufficient.stream().anyMatch(scope -> granted.contains(scope.name()))
                ? new AuthorizationDecision(true)
                : new ScopeMissing(sufficient);
    }

    /** Empty for people and for the platform's own clients, whom no scope binds. */
    private Optional<Set<String>> boundBy(@Nullable Authentication authentication) {
        return authentication instanceof JwtAuthenticationToken bearer
                        && bearer.getToken().getClaim(CLIENT) instanceof String client
                        && client.startsWith(scopes.clientPrefix())
                ? scopesOf(bearer.getToken())
                : Optional.empty();
    }

    /** One text with spaces (RFC 9068, 2.2.3), or a list as some issuers write it. */
    private static Optional<Set<String>> scopesOf(Jwt token) {
        return switch (token.getClaim(SCOPE)) {
            case String text -> Optional.of(Arrays.stream(text.split(" ", -1)).collect(Collectors.toUnmodifiableSet()));
            case Collection<?> names ->
                Optional.of(names.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet()));
            case null, default -> Optional.empty();
        };
    }
}
