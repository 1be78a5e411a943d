package wangang.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wangang.localstack.parts.Machine;
import wangang.localstack.parts.PartFailure;

/** A program that uses the running platform: the demo campaign's loader, the acceptance journey. */
final class Companion {

    private final Installation place;
    private final Secrets secrets;

    Companion(Installation place, Secrets secrets) {
        this.place = place;
        this.secrets = secrets;
    }

    /** Runs a module's {@code *-app.jar} and returns its exit code. */
    int run(String module, String... arguments) {
        var command = new ArrayList<>(
                List.of(Machine.java(), "-Xmx256m", "-jar", jar(module).toString()));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command).directory(place.root().toFile()).inheritIO();
        builder.environment().putAll(environment());
        try {
            return builder.start().waitFor();
        } catch (IOException failed) {
            throw new PartFailure(module + " could not be run: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted.", interrupted);
        }
    }

    Map<String, String> environment() {
        return Map.of(
                "WANGANG_GATEWAY_URL", place.gateway(),
                "WANGANG_SERVICE_SECRET", secrets.get("WANGANG_SERVICE_SECRET", "text"),
                "WANGANG_DEMO_EMPLOYER_SECRET", secrets.get("WANGANG_DEMO_EMPLOYER_SECRET", "text"),
                "WANGANG_DEMO_OFFICER_SECRET", secrets.get("WANGANG_DEMO_OFFICER_SECRET", "text"),
                "WANGANG_DEMO_JOBSEEKER_SECRET", secrets.get("WANGANG_DEMO_JOBSEEKER_SECRET", "text"));
    }

    private Path jar(String module) {
        try (var files =
                Files.list(place.root().resolve("infra").resolve(module).resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new PartFailure("infra/" + module + " is not built.", null));
        } catch (IOException missing) {
            throw new PartFailure("infra/" + module + " is not built.", missing);
        }
    }
}
