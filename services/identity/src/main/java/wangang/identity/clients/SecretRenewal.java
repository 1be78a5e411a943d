package wangang.identity.clients;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import wangang.platform.audit.AuditLog;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;

/** A new secret for a client, and how long the one before goes on, so that the employer's systems can change over. */
@Component
class SecretRenewal {

    private final RegisteredClientRepository registered;
    private final ClientAccounts clients;
    private final ClientSecrets secrets;
    private final ClientScopes scopes;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    SecretRenewal(
            RegisteredClientRepository registered,
            ClientAccounts clients,
            ClientSecrets secrets,
            ClientScopes scopes,
            PasswordEncoder encoder,
            AuditLog audit,
            TransactionOperations transaction,
            Clock clock) {
        this.registered = registered;
        this.clients = clients;
        this.secrets = secrets;
        this.scopes = scopes;
        this.encoder = encoder;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param keepOldFor not at all when null; tokens already issued live on for minutes either way */
    Outcome<IssuedClient> renew(Caller employer, String clientId, @Nullable Duration keepOldFor) {
        var secret = NewSecret.hashedBy(encoder);
        return transaction.execute(status -> clients.lockOwned(UUID.fromString(employer.account()), clientId)
                .map(client -> Outcome.done(replace(employer, client, secret, keepOldFor)))
                .orElseGet(() -> Outcome.refused(EmployerClients.UNKNOWN)));
    }

    /** Voids the secret before the present one, if it is still good. */
    @Transactional
    Outcome<String> voidOld(Caller employer, String clientId) {
        var client =
                clients.lockOwned(UUID.fromString(employer.account()), clientId).orElse(null);
        if (client == null) {
            return Outcome.refused(EmployerClients.UNKNOWN);
        }
        secrets.forgetOld(client.registeredId());
        record(employer, client, "client.old-secret-voided");
        return Outcome.done(clientId);
    }

    private IssuedClient replace(
            Caller employer, ClientAccounts.OwnedClient client, NewSecret secret, @Nullable Duration keepOldFor) {
        var until = keepOldFor == null || keepOldFor.isZero()
                ? null
                : clock.instant().plus(keepOldFor);
        if (until == null) {
            secrets.forgetOld(client.registeredId());
        } else {
            secrets.keepPresent(client.registeredId(), until);
        }
        var before = Objects.requireNonNull(registered.findById(client.registeredId()));
        registered.save(
                RegisteredClient.from(before).clientSecret(secret.hash()).build());
        record(employer, client, "client.secret-renewed");
        return new IssuedClient(
                client.clientId(),
                secret.plain(),
                client.name(),
                client.createdAt(),
                scopes.inOrder(before.getScopes()),
                until);
    }

    private void record(Caller employer, ClientAccounts.OwnedClient client, String action) {
        audit.record(employer, action, "client", UUID.fromString(client.registeredId()), "管理接口客户端");
    }
}
