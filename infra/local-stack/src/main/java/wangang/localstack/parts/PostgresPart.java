package wangang.localstack.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 17 in a folder that survives restarts; superuser {@code postgres} without a password on loopback. */
public final class PostgresPart implements Part {

    private final Path folder;
    private final int port;
    private @Nullable EmbeddedPostgres server;
    private long pid;

    public PostgresPart(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public void start() {
        try {
            Files.createDirectories(folder);
            var started = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(folder.resolve("data"))
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "64MB")
                    .start();
            server = started;
            pid = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                    .getFirst()
                    .strip());
            Reaper.watch(pid);
        } catch (IOException failed) {
            throw new PartFailure(
                    "PostgreSQL did not start on port " + port + " (" + failed.getMessage() + "); its files are in "
                            + folder + ".",
                    failed);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** Runs statements as the superuser in the maintenance database, each by itself. */
    public void execute(String... statements) {
        var running = server;
        if (running == null) {
            throw new IllegalStateException("PostgreSQL is not running");
        }
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new PartFailure("PostgreSQL refused a statement: " + failed.getMessage(), failed);
        }
    }

    /** Whether the query, run as the superuser, has a row. */
    public boolean exists(String query) {
        var running = server;
        if (running == null) {
            return false;
        }
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        } catch (SQLException failed) {
            throw new PartFailure("PostgreSQL refused a query: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        var running = server;
        if (running != null) {
            try {
                running.close();
            } catch (IOException stubborn) {
                throw new PartFailure("PostgreSQL did not stop: " + stubborn.getMessage(), stubborn);
            } finally {
                Reaper.forget(pid);
                server = null;
                pid = 0;
            }
        }
    }

    @Override
    public long pid() {
        return pid;
    }
}
