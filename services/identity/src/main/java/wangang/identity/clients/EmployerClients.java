package wangang.identity.clients;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
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

    static final Rejection UNKNOWN = Rejection.notFound("identity/client-unknown", "没有这个接口客户端，请先查询本账号的客户端列表。");

    private final RegisteredClientRepository clients;
    private final ClientAccounts clientAccounts;
    private final ClientScopes scopes;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final ClientSettings settings;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    EmployerClients(
            RegisteredClientRepository clients,
            ClientAccounts clientAccounts,
            ClientScopes scopes,
            Accounts accounts,
            PasswordEncoder encoder,
            ClientSettings settings,
            AuditLog audit,
            TransactionOperations transaction,
            Clock clock) {
        this.clients = clients;
        this.clientAccounts = clientAccounts;
        this.scopes = scopes;
        this.accounts = accounts;
        this.encoder = encoder;
        this.settings = settings;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    Outcome<IssuedClient> create(Caller employer, String name, @Nullable Collection<String> wanted) {
        return scopes.chosen(wanted).flatMap(chosen -> {
            var secret = NewSecret.hashedBy(encoder);
            return transaction.execute(status -> create(employer, name, chosen, secret));
        });
    }

    private Outcome<IssuedClient> create(Caller employer, String name, List<String> chosen, NewSecret secret) {
        var account = accountOf(employer);
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
        var client = new ClientAccounts.OwnedClient(id.toString(), scopes.clientId(id), account, name.strip(), now);
        clients.save(RegisteredClient.from(Confidential.client(
                        client.registeredId(),
                        client.clientId(),
                        client.name(),
                        secret.hash(),
                        settings.accessToken(),
                        now))
                .scopes(none -> none.addAll(chosen))
                .build());
        clientAccounts.put(client);
        record(employer, client, "client.created", "管理接口客户端");
        return Outcome.done(new IssuedClient(client.clientId(), secret.plain(), client.name(), now, chosen, null));
    }

    List<ClientAccounts.Overview> of(Caller employer) {
        return clientAccounts.overview(accountOf(employer), clock.instant());
    }

    /** From the next token on; those already issued live on for minutes. */
    @Transactional
    Outcome<List<String>> changeScopes(Caller employer, String clientId, Collection<String> wanted) {
        return scopes.chosen(wanted).flatMap(chosen -> {
            var client = clientAccounts.lockOwned(accountOf(employer), clientId).orElse(null);
            if (client == null) {
                return Outcome.refused(UNKNOWN);
            }
            var before = Objects.requireNonNull(clients.findById(client.registeredId()));
            clients.save(RegisteredClient.from(before)
                    .scopes(held -> {
                        held.clear();
                        held.addAll(chosen);
                    })
                    .build());
            record(employer, client, "client.scopes-changed", "管理接口客户端");
            return Outcome.done(chosen);
        });
    }

    @Transactional
    Outcome<String> remove(Caller employer, String clientId) {
        var found = clientAccounts.lockOwned(accountOf(employer), clientId).orElse(null);
        if (found == null) {
            return Outcome.refused(UNKNOWN);
        }
        clientAccounts.remove(found);
        record(employer, found, "client.removed", "删除接口客户端");
        return Outcome.done(clientId);
    }

    private void record(Caller employer, ClientAccounts.OwnedClient client, String action, String purpose) {
        audit.record(employer, action, "client", UUID.fromString(client.registeredId()), purpose);
    }

    private static UUID accountOf(Caller employer) {
        return UUID.fromString(employer.account());
    }
}
