package wangang.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTest {

    @TempDir
    private Path root;

    private Running running;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        running = new Running(new Installation(root, root.resolve("state"), 8080));
        process = new ProcessBuilder("sleep", "600").start();
        running.note("matching", process.pid());
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void knowsWhatRuns() {
        assertThat(running.processes()).containsOnlyKeys("matching");
        assertThat(running.isUp()).isFalse();
        assertThat(running.startedProcesses()).containsExactly(process.toHandle());
    }

    @Test
    void doesNotTakeAnotherProcessOfTheSameNumberForItsOwn() throws IOException {
        Files.writeString(root.resolve("state/processes/matching"), process.pid() + " 1700000000000");

        assertThat(running.processes()).isEmpty();
        assertThat(running.stop()).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void forgetsWhatHasEnded() {
        process.destroyForcibly();
        await("end of the process").until(() -> !process.isAlive());

        assertThat(running.processes()).isEmpty();
    }

    @Test
    void stopsWhatALauncherLeftBehind() {
        assertThat(running.stop()).isEmpty();
        assertThat(process.isAlive()).isFalse();
    }
}
