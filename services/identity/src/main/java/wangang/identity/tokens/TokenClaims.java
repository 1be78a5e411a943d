package wangang.identity.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;
import wangang.identity.accounts.Account;
import wangang.identity.accounts.Accounts;
import wangang.identity.clients.ClientAccounts;

/**
 * Puts the account into the token: {@code sub}, {@code roles}, {@code subdistricts}, and
 * of clients the {@code scope}. They are read anew for every
 * token, so that a refreshed one tells what holds now; where there is no account any more there is no token.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts accounts;
    private final ClientAccounts clients;

    TokenClaims(Accounts accounts, ClientAccounts clients) {
        this.accounts = accounts;
        this.clients = clients;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        var account = accountOf(context);
        var claims = context.getClaims();
        claims.subject(account.id().toString());
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            // Spring Security stores the claims and reads back no other kind of list.
            claims.claim("roles", new ArrayList<>(List.of(account.role().name())));
            claims.claim("subdistricts", new ArrayList<>(account.subdistricts()));
            claims.claim("client_id", context.getRegisteredClient().getClientId());
            if (isOfAClient(context) && !context.getAuthorizedScopes().isEmpty()) {
                // One text (RFC 9068, 2.2.3), where Spring Security writes a list.
                claims.claim(
                        OAuth2ParameterNames.SCOPE,
                        context.getAuthorizedScopes().stream().sorted().collect(Collectors.joining(" ")));
            }
        }
    }

    private Account accountOf(JwtEncodingContext context) {
        return idOf(context)
                .flatMap(accounts::withId)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    private Optional<UUID> idOf(JwtEncodingContext context) {
        if (isOfAClient(context)) {
            return clients.accountOf(context.getRegisteredClient().getId());
        }
        Authentication person = context.getPrincipal();
        return person == null ? Optional.empty() : Optional.of(UUID.fromString(person.getName()));
    }

    private static boolean isOfAClient(JwtEncodingContext context) {
        return AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
    }
}
