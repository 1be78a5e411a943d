package wangang.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wangang.localstack.parts.Machine;
import wangang.localstack.parts.PartFailure;
import wangang.localstack.parts.Reaper;

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
        return run(module, command, place.root(), environment());
    }

    /** Sends the dead letters of a topic again. */
    static int replay(Installation place, String topic) {
        var classes = place.root().resolve("infra/local-stack/target/classes") + File.pathSeparator
                + place.parts().resolve("kafka") + "/*";
        var command = List.of(
                Machine.java(),
                "-Xmx128m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                classes,
                "wangang.localstack.deadletters.Replay",
                place.kafka(),
                topic);
        return run("replay", command, place.root(), Map.of());
    }

    private static int run(String name, List<String> command, Path folder, Map<String, String> environment) {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            Reaper.watch(process.pid());
            try {
                return process.waitFor();
            } finally {
                process.destroy();
                Reaper.forget(process.pid());
            }
        } catch (IOException failed) {
            throw new PartFailure(name + " could not be run: " + failed.getMessage(), failed);
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
