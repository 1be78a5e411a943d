package wangang.identity.tokens;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Lets a public client refresh and revoke (RFC 7009): it names itself, and the token it shows is the proof. */
public final class PublicClients implements AuthenticationConverter, AuthenticationProvider {

    private static final String MARK = PublicClients.class.getName();
    private static final RequestMatcher REVOCATION =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/oauth2/revoke");

    private final RegisteredClientRepository clients;

    public PublicClients(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        var clientId = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
        boolean refreshes = AuthorizationGrantType.REFRESH_TOKEN
                .getValue()
                .equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
        boolean meant = (refreshes || REVOCATION.matches(request))
                && clientId != null
                && request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) == null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
        return meant
                ? new OAuth2ClientAuthenticationToken(
                        clientId, ClientAuthenticationMethod.NONE, null, Map.of(MARK, true))
                : null;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication claimed) {
        var token = (OAuth2ClientAuthenticationToken) claimed;
        if (!token.getAdditionalParameters().containsKey(MARK)) {
            return null;
        }
        var client = clients.findByClientId(token.getName());
        if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> type) {
        return OAuth2ClientAuthenticationToken.class.isAssignableFrom(type);
    }
}
