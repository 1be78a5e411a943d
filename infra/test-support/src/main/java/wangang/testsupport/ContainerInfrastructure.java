package wangang.testsupport;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.testcontainers.DockerClientFactory;

/** Containers of the images that docker-compose.yml runs: one of each per test JVM, removed when that ends. */
final class ContainerInfrastructure implements Infrastructure {

    static final ContainerInfrastructure INSTANCE = new ContainerInfrastructure();

    private final FreshDatabases databases = new FreshDatabases();
    private final StartedOnce<PostgresInContainer> postgres = new StartedOnce<>(PostgresInContainer::started);
    private final StartedOnce<KafkaInContainer> kafka = new StartedOnce<>(KafkaInContainer::started);
    private final StartedOnce<ElasticsearchInContainer> elasticsearch =
            new StartedOnce<>(ElasticsearchInContainer::started);

    private ContainerInfrastructure() {}

    @Override
    public Database freshDatabase() {
        demandEngine();
        var server = postgres.get();
        return databases.next(statement -> execute(server, statement), server::url);
    }

    @Override
    public String kafka() {
        demandEngine();
        return kafka.get().getBootstrapServers();
    }

    @Override
    public String elasticsearch() {
        demandEngine();
        return "http://" + elasticsearch.get().getHttpHostAddress();
    }

    private static void demandEngine() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException("-Dinfra=containers was asked for, but no container engine answers: start"
                    + " Docker and see that `docker info` succeeds, or leave the option out for the embedded parts.");
        }
    }

    private static void execute(PostgresInContainer server, String sql) {
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, failed);
        }
    }
}
