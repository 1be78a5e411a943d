package wangang.identity.tokens;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** A client that names no scope in its token request means all that it has (RFC 6749, 3.3). */
public final class WholeScope implements AuthenticationConverter {

    private final AuthenticationConverter standard = new OAuth2ClientCredentialsAuthenticationConverter();

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        return standard.convert(request) instanceof OAuth2ClientCredentialsAuthenticationToken asked
                ? whole(asked)
                : null;
    }

    private static Authentication whole(OAuth2ClientCredentialsAuthenticationToken asked) {
        return asked.getScopes().isEmpty()
                        && asked.getPrincipal() instanceof OAuth2ClientAuthenticationToken known
                        && known.getRegisteredClient() != null
                ? new OAuth2ClientCredentialsAuthenticationToken(
                        known, known.getRegisteredClient().getScopes(), asked.getAdditionalParameters())
                : asked;
    }
}
