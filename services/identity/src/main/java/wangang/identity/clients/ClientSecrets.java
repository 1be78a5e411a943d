package wangang.identity.clients;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The one earlier secret that a client may go on with for a while, as a hash. */
@Component
class ClientSecrets {

    private static final String KEEP = """
            UPDATE client_account
               SET old_secret_hash = (SELECT client_secret FROM oauth2_registered_client WHERE id = :id),
                   old_secret_until = :until
             WHERE registered_id = :id
            """;

    private static final String FORGET = """
            UPDATE client_account SET old_secret_hash = NULL, old_secret_until = NULL WHERE registered_id = :id
            """;

    private static final String GOOD = """
            SELECT old_secret_hash FROM client_account WHERE registered_id = :id AND old_secret_until > :now
            """;

    private static final String FORGET_EXPIRED = """
            UPDATE client_account SET old_secret_hash = NULL, old_secret_until = NULL WHERE old_secret_until <= :now
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ClientSecrets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the present secret, which is about to be replaced, in the place of any kept before. */
    void keepPresent(String registeredId, Instant until) {
        jdbc.sql(KEEP)
                .param("id", registeredId)
                .param("until", Timestamp.from(until))
                .update();
    }

    void forgetOld(String registeredId) {
        jdbc.sql(FORGET).param("id", registeredId).update();
    }

    Optional<String> goodOldHash(String registeredId) {
        return jdbc.sql(GOOD)
                .param("id", registeredId)
                .param("now", now())
                .query(String.class)
                .optional();
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT1M")
    void forgetExpired() {
        jdbc.sql(FORGET_EXPIRED).param("now", now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
