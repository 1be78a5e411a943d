package wangang.identity.clients;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client with its secret, which is kept as a hash only.
 *
 * @param clientId as in the token call
 * @param secret as in the token call
 * @param name by which people know it
 * @param createdAt when
 * @param scopes what its tokens may be good for
 * @param oldSecretUntil until when the secret before is taken too; absent when it is void
 */
record IssuedClient(
        String clientId,
        String secret,
        String name,
        Instant createdAt,
        List<String> scopes,
        @Nullable Instant oldSecretUntil) {

    @Override
    public String toString() {
        return "IssuedClient[" + clientId + "]";
    }
}
