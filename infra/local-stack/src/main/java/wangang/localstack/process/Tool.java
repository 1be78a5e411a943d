package wangang.localstack.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Short-lived commands of the operating system. */
public final class Tool {

    private Tool() {}

    /** What the command prints, without surrounding space; empty when it fails. */
    public static String output(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var out = process.getInputStream()) {
                var text = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
                return process.waitFor() == 0 ? text : "";
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Whether the command is on the PATH. */
    public static boolean exists(String command) {
        var path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(File.pathSeparator))
                        .map(directory -> Path.of(directory, command))
                        .anyMatch(Files::isExecutable);
    }
}
