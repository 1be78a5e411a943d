package wangang.testsupport;

import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL of the official image, with the locale and limits of docker-compose.yml. */
final class PostgresInContainer extends PostgreSQLContainer {

    static final String IMAGE = "postgres:17";

    private PostgresInContainer() {
        super(IMAGE);
        withUsername("postgres").withDatabaseName("postgres");
        withEnv(
                "POSTGRES_INITDB_ARGS",
                "--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8");
        withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200", "-c", "timezone=UTC");
    }

    static PostgresInContainer started() {
        var server = new PostgresInContainer();
        server.start();
        return server;
    }

    String url(String database) {
        return "jdbc:postgresql://" + getHost() + ":" + getMappedPort(POSTGRESQL_PORT) + "/" + database;
    }
}
