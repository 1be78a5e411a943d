package wangang.localstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import wangang.localstack.parts.Child;
import wangang.localstack.parts.Machine;
import wangang.localstack.parts.PartFailure;
import wangang.localstack.parts.Waiting;

/** A platform of a program's own, beside the user's, fresh and empty; it does not outlive the program. */
public final class OwnPlatform implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration STOP = Duration.ofMinutes(2);
    private static final String READY = "Wangang is running";
    private static final int LOG_LINES = 5;

    private final Installation place;
    private final Child launcher;

    private OwnPlatform(Installation place, Child launcher) {
        this.place = place;
        this.launcher = launcher;
    }

    /**
     * @param state a folder below the project's that no other installation uses; it is emptied
     * @param port of the gateway; the 23 after it are used as well
     * @param log below the project's root, what the launcher says
     * @throws PartFailure when it does not become ready
     */
    public static OwnPlatform start(String state, int port, String log) {
        var root = root();
        var place = new Installation(root, root.resolve(state), port);
        var launcher = Child.start(command(place), Map.of(), root, root.resolve(log));
        if (!Waiting.until(() -> isReady(launcher), launcher::isAlive, START)) {
            launcher.stop(STOP);
            throw new PartFailure(
                    "The platform did not start; its log " + launcher.log() + " ends with:\n"
                            + launcher.tail(LOG_LINES),
                    null);
        }
        return new OwnPlatform(place, launcher);
    }

    private static List<String> command(Installation place) {
        var stack = place.root().resolve("infra/local-stack/target");
        return List.of(
                Machine.java(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dwangang.state=" + place.state(),
                "-cp",
                stack.resolve("classes") + File.pathSeparator + stack.resolve("launcher") + "/*",
                "wangang.localstack.Main",
                "up",
                "--fresh",
                "--empty",
                "--port",
                Integer.toString(place.port()));
    }

    private static boolean isReady(Child launcher) {
        try {
            return Files.readString(launcher.log()).contains(READY);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("wangang")) && Files.exists(folder.resolve("services"))) {
                return folder;
            }
        }
        throw new PartFailure("This is not inside the project: change into its folder.", null);
    }

    public URI gateway() {
        return URI.create(place.gateway());
    }

    /** What the operator of the platform signs in with. */
    public String operatorSecret() {
        return new Secrets(place.state()).get("WANGANG_SERVICE_SECRET", "text");
    }

    /** The address of a service's database; its user is called like it. */
    public String databaseUrl(String database) {
        return "jdbc:postgresql://localhost:" + place.postgresPort() + "/" + database;
    }

    public String databasePassword(String database) {
        return new Secrets(place.state()).get("database." + database, "text");
    }

    public String kafka() {
        return place.kafka();
    }

    public URI elasticsearch() {
        return URI.create("http://localhost:" + place.elasticsearchPort());
    }

    @Override
    public void close() {
        launcher.stop(STOP);
    }
}
