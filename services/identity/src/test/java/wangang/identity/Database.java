package wangang.identity;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** An empty database on the run's one real PostgreSQL, and the role that owns it and may nothing else. */
record Database(String url, String user) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    static Database fresh() {
        var name = "identity_" + COUNT.incrementAndGet();
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + name + " LOGIN");
            statement.execute("CREATE DATABASE " + name + " OWNER " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new Database(SERVER.getJdbcUrl(name, name), name);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
