package wangang.identity.tokens;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.transaction.support.TransactionOperations;
import wangang.identity.clients.ClientAccounts;

@Configuration
class TokenConfiguration {

    @Bean
    AuthorizationServerSettings authorizationServerSettings(@Value("${wangang.identity.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    RegisteredClientRepository registeredClients(JdbcOperations jdbc) {
        return new JdbcRegisteredClientRepository(jdbc);
    }

    @Bean
    OAuth2AuthorizationService authorizations(
            JdbcOperations jdbc,
            JdbcClient client,
            TransactionOperations transaction,
            RegisteredClientRepository clients,
            ClientAccounts clientAccounts,
            Clock clock) {
        var store = new JdbcOAuth2AuthorizationService(jdbc, clients);
        return new WatchedAuthorizations(store, clientAccounts, client, transaction, clock);
    }

    @Bean
    OAuth2AuthorizationConsentService consents(JdbcOperations jdbc, RegisteredClientRepository clients) {
        return new JdbcOAuth2AuthorizationConsentService(jdbc, clients);
    }

    @Bean
    OAuth2TokenGenerator<? extends OAuth2Token> tokenGenerator(JwtEncoder encoder, TokenClaims claims, Clock clock) {
        var tokens = new JwtGenerator(encoder);
        tokens.setJwtCustomizer(claims);
        tokens.setClock(clock);
        return new DelegatingOAuth2TokenGenerator(tokens, new PublicRefreshTokens(clock));
    }

    /** This service checks its own tokens without asking itself over HTTP. */
    @Bean
    JwtDecoder jwtDecoder(
            JWKSource<SecurityContext> publishedKeys, @Value("${wangang.identity.issuer}") String issuer, Clock clock) {
        var times = new JwtTimestampValidator();
        times.setClock(clock);
        var decoder = NimbusJwtDecoder.withJwkSource(publishedKeys).build();
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(List.of(times, new JwtIssuerValidator(issuer))));
        return decoder;
    }
}
