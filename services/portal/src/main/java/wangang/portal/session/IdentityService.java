package wangang.portal.session;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import wangang.portal.services.ServiceSettings;

/** Renewing and revoking tokens at the identity service. */
@Component
class IdentityService {

    private final ClientRegistration registration;
    private final RestClientRefreshTokenTokenResponseClient refreshing =
            new RestClientRefreshTokenTokenResponseClient();
    private final RestClient http;

    IdentityService(ClientRegistration registration, ServiceSettings services) {
        this.registration = registration;
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build());
        requests.setReadTimeout(Duration.ofSeconds(5));
        this.http = RestClient.builder()
                .baseUrl(services.addressOf("identity").toString())
                .requestFactory(requests)
                .build();
    }

    /** @throws SignInEndedException when the identity service says that the sign-in is over */
    HeldTokens.Pair renew(HeldTokens.Pair old) {
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, old.access(), old.expires().minusSeconds(1), old.expires());
        var refresh = new OAuth2RefreshToken(old.refresh(), null);
        try {
            var answer = refreshing.getTokenResponse(new OAuth2RefreshTokenGrantRequest(registration, access, refresh));
            return TokenKeeping.pairOf(answer.getAccessToken(), answer.getRefreshToken());
        } catch (OAuth2AuthorizationException refused) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                throw new SignInEndedException();
            }
            throw refused;
        }
    }

    /** Ends a sign-in there too. That the service is away keeps nobody from signing out here: the token is forgotten. */
    boolean revoke(HeldTokens.Pair pair) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("client_id", registration.getClientId());
        form.add("token", pair.refresh());
        try {
            return http.post()
                    .uri("/oauth2/revoke")
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .exchange(
                            (request, response) -> response.getStatusCode().isSameCodeAs(HttpStatusCode.valueOf(200)));
        } catch (RestClientException away) {
            return false;
        }
    }
}
