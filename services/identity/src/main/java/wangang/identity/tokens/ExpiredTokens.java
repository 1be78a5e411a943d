package wangang.identity.tokens;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets sign-ins and tokens that have run out. */
@Component
class ExpiredTokens {

    private static final Duration KEPT = Duration.ofHours(1);

    private static final String FORGET = """
            DELETE FROM oauth2_authorization
             WHERE greatest(authorization_code_expires_at, access_token_expires_at, refresh_token_expires_at) < :before
            """;

    private static final String FORGET_SPENT = """
            DELETE FROM spent_refresh_token s
             WHERE NOT EXISTS (SELECT 1 FROM oauth2_authorization a WHERE a.id = s.authorization_id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ExpiredTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT1M")
    void forget() {
        jdbc.sql(FORGET)
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        jdbc.sql(FORGET_SPENT).update();
    }
}
