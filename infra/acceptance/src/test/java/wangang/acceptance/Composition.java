package wangang.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The containers of a composed platform as its operator handles them; {@code -Dacceptance.compose} names the project. */
final class Composition {

    private final String project = System.getProperty("acceptance.compose", "");

    /** At once and without a farewell (SIGKILL): what the process had not written is gone. */
    void kill(String service) {
        compose("kill", service);
    }

    void start(String service) {
        compose("start", service);
    }

    private void compose(String action, String service) {
        var command = new ArrayList<>(List.of("docker", "compose", "--project-name", project, action, service));
        try {
            var process = new ProcessBuilder(command)
                    .directory(root().toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + said);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Path root() {
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.exists(place.resolve("docker-compose.yml"))) {
                return place;
            }
        }
        throw new IllegalStateException("not inside the project");
    }
}
