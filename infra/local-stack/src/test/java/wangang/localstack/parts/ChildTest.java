package wangang.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    private Path folder;

    @Test
    void stopsAChildThatObeys() {
        var child = start("sleep 600");

        child.stop(Duration.ofSeconds(10));

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void killsAChildThatDoesNotObeyInTime() {
        var child = start("trap '' TERM; echo ready; while :; do sleep 1; done");
        await("child catches TERM").until(() -> child.tail(1).equals("ready"));

        child.stop(Duration.ofMillis(200));

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void tellsTheExitStatusOfAChildThatEndsByItself() {
        var status = new AtomicInteger();

        start("exit 7").whenEnded(status::set);

        await("end of the child").until(() -> status.get() == 7);
    }

    @Test
    void keepsTheLogOfTheStartBefore() {
        var first = start("echo first");
        await("first words").until(() -> first.tail(1).equals("first"));
        var second = start("echo second");
        await("second words").until(() -> second.tail(1).equals("second"));

        assertThat(folder.resolve("child.log.1")).hasContent("first");
        assertThat(folder.resolve("child.log")).hasContent("second");
    }

    private Child start(String script) {
        return Child.start(List.of("sh", "-c", script), Map.of(), folder, folder.resolve("child.log"));
    }
}
