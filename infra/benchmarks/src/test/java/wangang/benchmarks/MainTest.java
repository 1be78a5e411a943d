package wangang.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import wangang.benchmarks.texts.AllEvaluation;
import wangang.benchmarks.texts.TextEvaluation;
import wangang.benchmarks.timetable.TimetableBenchmark;
import wangang.benchmarks.twosided.TwoSidedEvaluation;
import wangang.benchmarks.understanding.MajorsEvaluation;
import wangang.benchmarks.understanding.ReadingEvaluation;

class MainTest {

    static Stream<Object> commands() {
        return Stream.of(
                new Main(),
                new TimetableBenchmark(),
                new AllEvaluation(),
                new TextEvaluation(),
                new TwoSidedEvaluation(),
                new MajorsEvaluation(),
                new ReadingEvaluation());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(Object command) {
        assertThat(new CommandLine(command).execute("--help")).isZero();
    }
}
