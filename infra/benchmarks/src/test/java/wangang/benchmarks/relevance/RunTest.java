package wangang.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wangang.benchmarks.relevance.Run.Hit;

class RunTest {

    @Test
    void whatIsReadIsWhatWasWritten(@TempDir Path folder) {
        var run = Run.of("plain")
                .add("9001", List.of(new Hit("sh-00002", 2.5), new Hit("sh-00001", 1)))
                .add("9002", List.of(new Hit("sh-00001", 0.25)));

        run.write(folder.resolve("plain.run"));

        assertThat(Run.read(folder.resolve("plain.run"))).isEqualTo(run);
    }
}
