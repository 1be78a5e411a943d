package wangang.identity.clients;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.ApiScopes;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;

/** An employer's API clients. */
@RestController
@RequestMapping("/accounts/clients")
@PreAuthorize("hasRole('EMPLOYER')")
class ClientController {

    /**
     * A client for programs of the employer.
     *
     * @param name by which people know it again, at most 100 characters
     * @param scopes what its tokens may be good for; everything when absent
     */
    record NewClient(
            @NotBlank(message = "请为客户端取一个名字，便于日后辨认。")
            @Size(max = 100, message = "名字最多 100 字。")
            @Pattern(regexp = "\\P{Cc}*", message = "名字请写在一行内，勿含控制字符。")
            String name,

            @Nullable @Size(max = 50, message = "权限范围过多。") List<@NotNull(message = "权限范围不能为空。") String> scopes) {}

    /**
     * What a client may do from now on.
     *
     * @param scopes at least one
     */
    record NewScopes(
            @NotNull(message = "请选择权限范围（scopes）。") @Size(max = 50, message = "权限范围过多。")
            List<@NotNull(message = "权限范围不能为空。") String> scopes) {}

    /**
     * How a secret is renewed.
     *
     * @param keepOldFor how long the present secret is taken beside the new one, at most 7 days (ISO 8601, such as
     *     PT24H); not at all when absent
     */
    record Renewal(
            @Nullable @DurationMin(message = "旧密钥的保留时间不能为负数。") @DurationMax(days = 7, message = "旧密钥最多保留 7 天（PT168H）。")
            Duration keepOldFor) {}

    /**
     * A client without its secret.
     *
     * @param clientId as in the token call
     * @param name by which people know it
     * @param createdAt when
     * @param scopes what its tokens may be good for
     * @param oldSecretUntil until when the secret before the present one is taken too; absent when it is void
     * @param lastUsedAt when it last got a token, to a day; absent when it never did
     */
    record Listed(
            String clientId,
            String name,
            Instant createdAt,
            List<String> scopes,
            @Nullable Instant oldSecretUntil,
            @Nullable Instant lastUsedAt) {}

    /**
     * A scope that a client may be given.
     *
     * @param name as in scopes, and as in a token's scope
     * @param meaning what it allows, in Chinese
     */
    record Offered(String name, String meaning) {}

    private final EmployerClients clients;
    private final SecretRenewal renewal;
    private final ClientScopes scopes;
    private final ApiScopes table;

    ClientController(EmployerClients clients, SecretRenewal renewal, ClientScopes scopes, ApiScopes table) {
        this.clients = clients;
        this.renewal = renewal;
        this.scopes = scopes;
        this.table = table;
    }

    /**
     * Makes a client that acts for the employer's account by client credentials. The secret is shown this once.
     *
     * @return the client with its secret
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<IssuedClient> create(Caller employer, @Valid @RequestBody NewClient wanted) {
        return onceOnly(HttpStatus.CREATED, Edge.unwrap(clients.create(employer, wanted.name(), wanted.scopes())));
    }

    /** Lists the account's clients. */
    @GetMapping
    Page<Listed> list(Caller employer) {
        var items = clients.of(employer).stream().map(this::listed).toList();
        return new Page<>(items, null, (long) items.size());
    }

    private Listed listed(ClientAccounts.Overview overview) {
        var client = overview.client();
        return new Listed(
                client.clientId(),
                client.name(),
                client.createdAt(),
                scopes.inOrder(overview.scopes()),
                overview.oldSecretUntil(),
                overview.lastUsedAt());
    }

    /** Lists the scopes that there are. */
    @GetMapping("/scopes")
    Page<Offered> scopes() {
        var items = table.all().stream()
                .map(scope -> new Offered(scope.name(), scope.meaning()))
                .toList();
        return new Page<>(items, null, (long) items.size());
    }

    /**
     * Changes what a client may do. Tokens already issued keep their scopes until they expire.
     *
     * @param clientId which client
     * @return the scopes as they hold now
     */
    @PutMapping("/{clientId}/scopes")
    NewScopes changeScopes(Caller employer, @PathVariable String clientId, @Valid @RequestBody NewScopes wanted) {
        return new NewScopes(Edge.unwrap(clients.changeScopes(employer, clientId, wanted.scopes())));
    }

    /**
     * Gives a client a new secret, which is shown this once. The old one is void at once, or when the time for which it
     * is to be kept is over; a still older one is void in either case.
     *
     * @param clientId which client
     */
    @PostMapping("/{clientId}/secret")
    ResponseEntity<IssuedClient> renewSecret(
            Caller employer,
            @PathVariable String clientId,
            @Valid @RequestBody(required = false) @Nullable Renewal wanted) {
        var keepOldFor = wanted == null ? null : wanted.keepOldFor();
        return onceOnly(HttpStatus.OK, Edge.unwrap(renewal.renew(employer, clientId, keepOldFor)));
    }

    /**
     * Voids a client's old secret before its time, when everything has changed over to the new one.
     *
     * @param clientId which client
     */
    @DeleteMapping("/{clientId}/secret/old")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void voidOldSecret(Caller employer, @PathVariable String clientId) {
        Edge.unwrap(renewal.voidOld(employer, clientId));
    }

    /**
     * Removes a client; its tokens live on until they expire.
     *
     * @param clientId which client
     */
    @DeleteMapping("/{clientId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller employer, @PathVariable String clientId) {
        Edge.unwrap(clients.remove(employer, clientId));
    }

    private static ResponseEntity<IssuedClient> onceOnly(HttpStatus status, IssuedClient issued) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(issued);
    }
}
