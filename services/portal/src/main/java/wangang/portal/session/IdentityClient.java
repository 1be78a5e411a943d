package wangang.portal.session;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import wangang.portal.page.PortalSettings;
import wangang.portal.services.ServiceSettings;

/** The identity service as the sign-in knows it: browsers go to its public address, the portal to its own. */
@Configuration
class IdentityClient {

    @Bean
    ClientRegistration wangang(SignInSettings settings, PortalSettings portal, ServiceSettings services) {
        var inside = services.addressOf("identity").toString();
        return ClientRegistration.withRegistrationId("wangang")
                .clientId(settings.client())
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .redirectUri(portal.absolute("/signed-in"))
                .authorizationUri(settings.issuer() + "/oauth2/authorize")
                .tokenUri(inside + "/oauth2/token")
                .jwkSetUri(inside + "/oauth2/jwks")
                .issuerUri(settings.issuer().toString())
                .userNameAttributeName("sub")
                .build();
    }

    @Bean
    ClientRegistrationRepository registrations(ClientRegistration wangang) {
        return new InMemoryClientRegistrationRepository(wangang);
    }

    /** Roles are in the access token, which the services read too. */
    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> people(ClientRegistration wangang) {
        JwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(wangang.getProviderDetails().getJwkSetUri()))
                .build();
        return request -> {
            var roles = decoder.decode(request.getAccessToken().getTokenValue()).getClaimAsStringList("roles");
            var authorities = new HashSet<GrantedAuthority>();
            Objects.requireNonNullElse(roles, List.<String>of())
                    .forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role)));
            return new DefaultOidcUser(authorities, request.getIdToken(), "sub");
        };
    }
}
