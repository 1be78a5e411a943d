package wangang.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher is killed in the hardest way and its children, the stubborn one too, go with it. */
class ReaperIT {

    @TempDir
    private Path folder;

    @Test
    void endsEveryChildOfALauncherThatWasKilled() throws IOException {
        var launcher = startLauncher();
        var children = childrenOf(launcher);
        assertThat(children).hasSize(2).allMatch(ProcessHandle::isAlive);

        launcher.destroyForcibly();

        await("both children gone")
                .atMost(Duration.ofSeconds(20))
                .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void endsEveryChildOfALauncherThatWasAskedToEnd() throws IOException {
        var launcher = startLauncher();
        var children = childrenOf(launcher);

        launcher.destroy();

        await("both children gone")
                .atMost(Duration.ofSeconds(20))
                .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    private Process startLauncher() throws IOException {
        return new ProcessBuilder(
                        Machine.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LauncherThatHangs.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<ProcessHandle> childrenOf(Process launcher) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        return Stream.of(reader.readLine().split(" ", 2))
                .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                .toList();
    }
}
