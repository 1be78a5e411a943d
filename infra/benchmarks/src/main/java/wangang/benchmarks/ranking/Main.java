package wangang.benchmarks.ranking;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import wangang.benchmarks.fitting.FitMeaning;
import wangang.benchmarks.measuring.BenchmarkFailure;

/** {@code ./wangang fit meaning}, {@code ./wangang fit ranking} and {@code ./wangang audit exposure}. */
@Command(
        name = "wangang",
        mixinStandardHelpOptions = true,
        subcommands = {Main.Fit.class, Main.Audit.class})
public final class Main {

    @Command(
            name = "fit",
            description = "Fits what is shipped as configuration to judgements.",
            mixinStandardHelpOptions = true,
            subcommands = {FitMeaning.class, RankingFit.class})
    static final class Fit {}

    @Command(
            name = "audit",
            description = "Looks at what the platform does to people.",
            mixinStandardHelpOptions = true,
            subcommands = ExposureAudit.class)
    static final class Audit {}

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command))
                .execute(arguments));
    }

    private static int explain(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof BenchmarkFailure known) {
            command.getErr().println(known.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw failure;
    }
}
