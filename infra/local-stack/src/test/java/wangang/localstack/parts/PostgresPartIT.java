package wangang.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresPartIT {

    private final int port = Machine.freePort();
    private Path folder;
    private PostgresPart postgres;

    @BeforeEach
    void start() throws IOException {
        // Not below JUnit's own folder: the server's user must reach it.
        folder = Files.createTempDirectory(Path.of("/var/tmp"), "postgres-it");
        folder.toFile().setExecutable(true, false);
        folder.toFile().setReadable(true, false);
        postgres = part();
        postgres.start();
    }

    @AfterEach
    void stop() {
        postgres.close();
        Machine.run(List.of("rm", "-rf", folder.toString()));
    }

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        postgres.execute("CREATE ROLE shop LOGIN PASSWORD 'shop'", "CREATE DATABASE shop OWNER shop");
        try (var connection = DriverManager.getConnection(postgres.url("shop"), "shop", "shop");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (text text)");
        }

        postgres.close();
        assertThat(postgres.pid()).isZero();
        postgres = part();
        postgres.start();

        try (var connection = DriverManager.getConnection(postgres.url("shop"), "shop", "shop");
                var statement = connection.createStatement()) {
            assertThat(statement.execute("SELECT * FROM kept")).isTrue();
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url("postgres"), "postgres", "guess"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void stopsAlthoughAClientStays() throws SQLException {
        try (var client = DriverManager.getConnection(postgres.url("postgres"), "postgres", "secret")) {
            assertThat(client.isValid(1)).isTrue();
            postgres.close();
            assertThat(Machine.answers(port)).isFalse();
        }
    }

    @Test
    void saysWhatIsWrongWithDataOfAnotherVersion() throws IOException {
        postgres.close();
        Files.writeString(folder.resolve("server/data/PG_VERSION"), "16\n");

        postgres = part();

        assertThatThrownBy(postgres::start).isInstanceOf(PartFailure.class).hasMessageContaining("PostgreSQL 16");
    }

    private PostgresPart part() {
        return new PostgresPart(
                Path.of("target/parts/postgresql.jar"),
                folder.resolve("server"),
                folder.resolve("postgresql.log"),
                port,
                "secret");
    }
}
