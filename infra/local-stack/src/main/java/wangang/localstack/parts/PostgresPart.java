package wangang.localstack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 17 in a folder that survives restarts; superuser {@code postgres} with a password, loopback only. */
public final class PostgresPart implements Part {

    private static final String SUPERUSER = "postgres";
    private static final String MAJOR_VERSION = "17";
    private static final Duration START = Duration.ofMinutes(1);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Path binaries;
    private final Path folder;
    private final Path log;
    private final int port;
    private final String password;
    private @Nullable Child server;

    /** {@code password} is the superuser's; it becomes so when the data is made. */
    public PostgresPart(Path binaries, Path folder, Path log, int port, String password) {
        this.binaries = binaries;
        this.folder = folder;
        this.log = log;
        this.port = port;
        this.password = password;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public void start() {
        var home = install();
        var data = folder.resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(home, data);
        }
        refuseOtherVersion(data);
        Machine.giveToUnprivileged(folder);
        var command = Machine.unprivileged(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "timezone=UTC"));
        var started = Child.start(command, Map.of("LC_ALL", "C"), home, log);
        server = started;
        if (!Waiting.until(this::isReady, started::isAlive, START)) {
            var tail = started.tail(15);
            close();
            throw new PartFailure("PostgreSQL did not start on port " + port + ". Its log ends with:\n" + tail, null);
        }
    }

    private Path install() {
        var home = folder.resolve("home");
        var stamp = folder.resolve("installed");
        try {
            var wanted = binaries + " " + Files.getLastModifiedTime(binaries).toMillis();
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(wanted)) {
                Machine.run(List.of("rm", "-rf", home.toString()));
                Files.createDirectories(home);
                PostgresBinaries.unpack(binaries, home);
                Files.writeString(stamp, wanted);
            }
            return home;
        } catch (IOException failed) {
            throw new PartFailure(
                    "PostgreSQL could not be installed in " + folder + " (" + failed.getMessage()
                            + "); build infra/local-stack, and see that the disk is not full.",
                    failed);
        }
    }

    /** The built-in locale orders texts the same way on every system. */
    private void initialise(Path home, Path data) {
        var passwordFile = folder.resolve("superuser-password");
        try {
            Machine.run(List.of("rm", "-rf", data.toString()));
            Files.writeString(passwordFile, password);
            Machine.giveToUnprivileged(folder);
            Machine.run(Machine.unprivileged(List.of(
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + data,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    private static void refuseOtherVersion(Path data) {
        try {
            var version = Files.readString(data.resolve("PG_VERSION")).strip();
            if (!version.equals(MAJOR_VERSION)) {
                throw new PartFailure(
                        "The data in " + data + " was written by PostgreSQL " + version + ", this is " + MAJOR_VERSION
                                + ": carry it over with pg_dump, or begin anew with `./wangang up --fresh`.",
                        null);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean isReady() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(SUPERUSER), SUPERUSER, password);
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** Runs statements as the superuser in the maintenance database, each by itself. */
    public void execute(String... statements) {
        try (var connection = connect();
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
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        } catch (SQLException failed) {
            throw new PartFailure("PostgreSQL refused a query: " + failed.getMessage(), failed);
        }
    }

    /** INT is PostgreSQL's fast shutdown: it does not wait for clients to leave. */
    @Override
    public void close() {
        var running = server;
        if (running != null) {
            running.interrupt();
            running.stop(STOP);
            server = null;
        }
    }

    @Override
    public long pid() {
        return server == null ? 0 : server.pid();
    }
}
