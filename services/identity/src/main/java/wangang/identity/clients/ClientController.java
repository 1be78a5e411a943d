package wangang.identity.clients;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
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
     */
    record NewClient(
            @NotBlank(message = "请为客户端取一个名字，便于日后辨认。")
            @Size(max = 100, message = "名字最多 100 字。")
            @Pattern(regexp = "\\P{Cc}*", message = "名字请写在一行内，勿含控制字符。")
            String name) {}

    /**
     * A client without its secret.
     *
     * @param clientId as in the token call
     * @param name by which people know it
     * @param createdAt when
     */
    record Listed(String clientId, String name, Instant createdAt) {}

    private final EmployerClients clients;

    ClientController(EmployerClients clients) {
        this.clients = clients;
    }

    /**
     * Makes a client that acts for the employer's account by client credentials. The secret is shown this once.
     *
     * @return the client with its secret
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<EmployerClients.IssuedClient> create(Caller employer, @Valid @RequestBody NewClient wanted) {
        return onceOnly(HttpStatus.CREATED, Edge.unwrap(clients.create(employer, wanted.name())));
    }

    /** Lists the account's clients. */
    @GetMapping
    Page<Listed> list(Caller employer) {
        var items = clients.of(employer).stream()
                .map(client -> new Listed(client.clientId(), client.name(), client.createdAt()))
                .toList();
        return new Page<>(items, null, (long) items.size());
    }

    /**
     * Gives a client a new secret; the old one is no good from now on. It is shown this once.
     *
     * @param clientId which client
     */
    @PostMapping("/{clientId}/secret")
    ResponseEntity<EmployerClients.IssuedClient> renewSecret(Caller employer, @PathVariable String clientId) {
        return onceOnly(HttpStatus.OK, Edge.unwrap(clients.renewSecret(employer, clientId)));
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

    private static ResponseEntity<EmployerClients.IssuedClient> onceOnly(
            HttpStatus status, EmployerClients.IssuedClient issued) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(issued);
    }
}
