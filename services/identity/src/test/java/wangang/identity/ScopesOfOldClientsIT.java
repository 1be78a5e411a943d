package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import wangang.platform.security.ApiScopes;

/** Clients that were made before there were scopes go on. */
class ScopesOfOldClientsIT {

    private static final String BEFORE_SCOPES = "101";

    private static final String OLD_CLIENT = """
            INSERT INTO oauth2_registered_client
                   (id, client_id, client_name, client_authentication_methods, authorization_grant_types, scopes,
                    client_settings, token_settings)
            VALUES (:id, :id, 'old', 'client_secret_basic', 'client_credentials', '', '{}', '{}')
            """;

    private static final String SCOPES = "SELECT scopes FROM oauth2_registered_client WHERE id = :id";

    @Test
    void theyHaveAllThatThereAreAndThePlatformsOwnNone() {
        var database = Database.fresh();
        var source = new DriverManagerDataSource(database.url(), database.user(), "");
        var jdbc = JdbcClient.create(source);
        migrate(source, BEFORE_SCOPES);
        jdbc.sql(OLD_CLIENT).param("id", "employer-1").update();
        jdbc.sql(OLD_CLIENT).param("id", "demo-employer").update();

        migrate(source, "latest");

        assertThat(scopesOf(jdbc, "employer-1").split(","))
                .containsExactlyElementsOf(ApiScopes.in("api-scopes.yml").names());
        assertThat(scopesOf(jdbc, "demo-employer")).isEmpty();
    }

    private static void migrate(DriverManagerDataSource source, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/platform", "classpath:db/migration")
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static String scopesOf(JdbcClient jdbc, String id) {
        return jdbc.sql(SCOPES).param("id", id).query(String.class).single();
    }
}
