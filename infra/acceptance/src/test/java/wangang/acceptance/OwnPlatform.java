package wangang.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts an empty platform for black-box tests that were not told of a running one, and stops it behind them. */
public final class OwnPlatform implements LauncherSessionListener {

    private static final String PORT = "28080";
    private static final String STATE = ".wangang/acceptance";
    private static final long START_MINUTES = 6;
    private static final long STOP_MINUTES = 2;

    private @Nullable Process launcher;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("acceptance.own-platform")) {
            return;
        }
        var root = root();
        var log = root.resolve("infra/acceptance/target/platform.log");
        var started = start(root, log);
        launcher = started;
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroy));
        Awaitility.await("the platform to be ready; see " + log)
                .atMost(START_MINUTES, TimeUnit.MINUTES)
                .pollInterval(1, TimeUnit.SECONDS)
                .failFast("the launcher ended; see " + log, () -> !started.isAlive())
                .until(() -> Files.readString(log).contains("Wangang is running"));
        System.setProperty("acceptance.gateway", "http://localhost:" + PORT);
        System.setProperty("acceptance.secret", secret(root));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        var stopping = launcher;
        if (stopping == null) {
            return;
        }
        stopping.destroy();
        try {
            if (!stopping.waitFor(STOP_MINUTES, TimeUnit.MINUTES)) {
                stopping.destroyForcibly();
                throw new IllegalStateException("the platform did not stop");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process start(Path root, Path log) {
        var stack = root.resolve("infra/local-stack/target");
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(log, "");
            return new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx96m",
                            "-Dwangang.state=" + STATE,
                            "-cp",
                            stack.resolve("classes") + ":" + stack.resolve("launcher") + "/*",
                            "wangang.localstack.Main",
                            "up",
                            "--fresh",
                            "--empty",
                            "--port",
                            PORT))
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String secret(Path root) {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(root.resolve(STATE).resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return secrets.getProperty("WANGANG_SERVICE_SECRET");
    }

    private static Path root() {
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.exists(place.resolve("wangang")) && Files.exists(place.resolve("services"))) {
                return place;
            }
        }
        throw new IllegalStateException("not inside the project");
    }
}
