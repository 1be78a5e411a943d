package wangang.identity.clients;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import wangang.identity.accounts.Accounts;
import wangang.platform.audit.AuditLog;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.kernel.Uuid7;
import wangang.platform.security.Caller;

/** Clients for an employer's own systems; their tokens act for the employer's account. */
@Component
class EmployerClients {

    /**
     * A client with its secret, which is kept as a hash only.
     *
     * @param clientId as in the token call
     * @param secret as in the token call
     * @param name by which people know it
     * @param createdAt when
     */
    record IssuedClient(String clientId, String secret, String name, Instant createdAt) {}

    private record Secret(String plain, String hash) {}

    private static final Rejection UNKNOWN = Rejection.notFound("identity/client-unknown", "没有这个接口客户端，请先查询本账号的客户端列表。");

    private final RegisteredClientRepository clients;
    private final ClientAccounts clientAccounts;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final ClientSettings settings;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    EmployerClients(
            RegisteredClientRepository clients,
            ClientAccounts clientAccounts,
            Accounts accounts,
            PasswordEncoder encoder,
            ClientSettings settings,
            AuditLog audit,
            TransactionOperations transaction,
            Clock clock) {
        this.clients = clients;
        this.clientAccounts = clientAccounts;
        this.accounts = accounts;
        this.encoder = encoder;
        this.settings = settings;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    Outcome<IssuedClient> create(Caller employer, String name) {
        var secret = newSecret();
        return transaction.execute(status -> create(employer, name, secret));
    }

    private Outcome<IssuedClient> create(Caller employer, String name, Secret secret) {
        var account = UUID.fromString(employer.account());
        if (accounts.withId(account).isEmpty()) {
            return Outcome.refused(Rejection.forbidden("identity/account-unknown", "当前令牌的账号未在本系统注册，不能创建接口客户端。"));
        }
        clientAccounts.lockOwner(account);
        if (clientAccounts.of(account).size() >= settings.mostPerEmployer()) {
            return Outcome.refused(Rejection.rule(
                    "identity/too-many-clients", "每个账号最多 " + settings.mostPerEmployer() + " 个接口客户端，请先删除不用的。"));
        }
        var now = clock.instant();
        var id = Uuid7.next(now);
        var client = new ClientAccounts.OwnedClient(id.toString(), "employer-" + id, account, name.strip(), now);
        return Outcome.done(issue(employer, client, secret, "client.created"));
    }

    List<ClientAccounts.OwnedClient> of(Caller employer) {
        return clientAccounts.of(UUID.fromString(employer.account()));
    }

    /** A new secret; the old one is void at once, tokens already issued live on for minutes. */
    Outcome<IssuedClient> renewSecret(Caller employer, String clientId) {
        var secret = newSecret();
        return transaction.execute(status -> find(employer, clientId)
                .map(client -> Outcome.done(issue(employer, client, secret, "client.secret-renewed")))
                .orElseGet(() -> Outcome.refused(UNKNOWN)));
    }

    @Transactional
    Outcome<String> remove(Caller employer, String clientId) {
        var found = find(employer, clientId).orElse(null);
        if (found == null) {
            return Outcome.refused(UNKNOWN);
        }
        clientAccounts.remove(found);
        audit.record(employer, "client.removed", "client", UUID.fromString(found.registeredId()), "删除接口客户端");
        return Outcome.done(clientId);
    }

    private Optional<ClientAccounts.OwnedClient> find(Caller employer, String clientId) {
        return of(employer).stream()
                .filter(client -> client.clientId().equals(clientId))
                .findFirst();
    }

    /** Never inside a transaction: hashing is slow, and connections are few. */
    private Secret newSecret() {
        var plain = Confidential.newSecret();
        return new Secret(plain, String.valueOf(encoder.encode(plain)));
    }

    private IssuedClient issue(Caller employer, ClientAccounts.OwnedClient client, Secret secret, String action) {
        clients.save(Confidential.client(
                client.registeredId(),
                client.clientId(),
                client.name(),
                secret.hash(),
                settings.accessToken(),
                client.createdAt()));
        clientAccounts.put(client);
        audit.record(employer, action, "client", UUID.fromString(client.registeredId()), "管理接口客户端");
        return new IssuedClient(client.clientId(), secret.plain(), client.name(), client.createdAt());
    }
}
