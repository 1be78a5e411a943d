package wangang.identity.clients;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import wangang.identity.accounts.Account;
import wangang.identity.accounts.Accounts;
import wangang.identity.accounts.Role;

/** Keeps the clients that settings ask for: {@code wangang-web} always, demo clients and the operator by secret. */
@Component
class BuiltInClients implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BuiltInClients.class);
    private static final String WEB = "wangang-web";

    private final RegisteredClientRepository clients;
    private final ClientAccounts clientAccounts;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final ClientSettings settings;
    private final Clock clock;

    BuiltInClients(
            RegisteredClientRepository clients,
            ClientAccounts clientAccounts,
            Accounts accounts,
            PasswordEncoder encoder,
            ClientSettings settings,
            Clock clock) {
        this.clients = clients;
        this.clientAccounts = clientAccounts;
        this.accounts = accounts;
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.webRedirects().isEmpty()) {
            clients.save(web());
        }
        var demo = settings.demo();
        keep("demo-employer", Role.EMPLOYER, demo.employer(), settings.demoAccessToken());
        keep("demo-officer", Role.OFFICER, demo.officer(), settings.demoAccessToken());
        keep("demo-jobseeker", Role.JOBSEEKER, demo.jobseeker(), settings.demoAccessToken());
        keep("wangang-operator", Role.SERVICE, demo.service(), settings.accessToken());
    }

    private void keep(String name, Role role, String secret, Duration tokenLife) {
        var account = idOf("account " + name);
        var registeredId = idOf("client " + name).toString();
        if (secret.isBlank()) {
            clientAccounts.of(account).forEach(clientAccounts::remove);
            accounts.setPassword(account, null);
            return;
        }
        var now = clock.instant();
        if (accounts.withId(account).isEmpty()) {
            accounts.add(new Account(account, name, null, role, List.of()), now);
        }
        var known = clients.findById(registeredId);
        var hash = known != null && encoder.matches(secret, known.getClientSecret())
                ? known.getClientSecret()
                : encoder.encode(secret);
        clients.save(Confidential.client(registeredId, name, name, String.valueOf(hash), tokenLife, now));
        // The same secret opens the pages, so that a stranger can look at all three sides; no page is for operators.
        accounts.setPassword(account, role == Role.SERVICE ? null : hash);
        clientAccounts.put(new ClientAccounts.OwnedClient(registeredId, name, account, name, now));
        LOG.info("client {} may obtain tokens of role {} for account {}", name, role, account);
    }

    private RegisteredClient web() {
        return RegisteredClient.withId(idOf("client " + WEB).toString())
                .clientId(WEB)
                .clientIdIssuedAt(clock.instant())
                .clientName("万岗网页")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> uris.addAll(settings.webRedirects()))
                .scope(OidcScopes.OPENID)
                .clientSettings(
                        org.springframework.security.oauth2.server.authorization.settings.ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(settings.accessToken())
                        .refreshTokenTimeToLive(settings.refreshToken())
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }

    /** The same in every installation, so that demo data can refer to it. */
    private static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(("wangang " + name).getBytes(StandardCharsets.UTF_8));
    }
}
