package wangang.identity.clients;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/**
 * Every client with its earlier secret in the place of the present one, for a second look at who was not known by the
 * present one. A client without an earlier one gets a secret that nobody has, so that a wrong secret costs the same
 * two comparisons whether there is an earlier one or not.
 */
@Component
public class OldSecrets {

    private final RegisteredClientRepository clients;
    private final ClientSecrets secrets;
    private final String nobodysHash;

    OldSecrets(RegisteredClientRepository clients, ClientSecrets secrets, PasswordEncoder encoder) {
        this.clients = clients;
        this.secrets = secrets;
        this.nobodysHash = Objects.requireNonNull(encoder.encode(Confidential.newSecret()));
    }

    public RegisteredClientRepository asClients() {
        return new View();
    }

    private final class View implements RegisteredClientRepository {

        /** Only what hashes a secret anew would call this, and the earlier one must not become the present one. */
        @Override
        public void save(RegisteredClient client) {
            throw new UnsupportedOperationException("earlier secrets are not written here");
        }

        @Override
        public @Nullable RegisteredClient findById(String id) {
            return withOldSecret(clients.findById(id));
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String clientId) {
            return withOldSecret(clients.findByClientId(clientId));
        }

        private @Nullable RegisteredClient withOldSecret(@Nullable RegisteredClient client) {
            return client == null
                    ? null
                    : RegisteredClient.from(client)
                            .clientSecret(secrets.goodOldHash(client.getId()).orElse(nobodysHash))
                            .build();
        }
    }
}
