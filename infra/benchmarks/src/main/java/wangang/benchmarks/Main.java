package wangang.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import wangang.benchmarks.importing.ImportBenchmark;
import wangang.benchmarks.latency.LatencyBenchmark;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.speed.SearchBenchmark;
import wangang.benchmarks.timetable.TimetableBenchmark;
import wangang.demodata.http.GatewayFailure;
import wangang.localstack.parts.PartFailure;

/** {@code ./wangang benchmark NAME}; the exit code tells whether it ran, never how fast. */
@Command(
        name = "wangang benchmark",
        description = "Measures the platform beside a baseline of the same run.",
        mixinStandardHelpOptions = true,
        subcommands = {ImportBenchmark.class, LatencyBenchmark.class, SearchBenchmark.class, TimetableBenchmark.class})
final class Main {

    Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command))
                .execute(arguments));
    }

    private static int explain(Exception failure, CommandLine command) throws Exception {
        return switch (failure) {
            case BenchmarkFailure known -> told(known, command);
            case PartFailure known -> told(known, command);
            case GatewayFailure known -> told(known, command);
            default -> throw failure;
        };
    }

    private static int told(RuntimeException failure, CommandLine command) {
        command.getErr().println(failure.getMessage());
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
