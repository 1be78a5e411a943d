package wangang.benchmarks.fitting;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./wangang fit NAME}. */
@Command(
        name = "wangang fit",
        description = "Fits parameters that the platform ships, on judged data that it does not.",
        mixinStandardHelpOptions = true,
        subcommands = FitMeaning.class)
final class Fit {

    private Fit() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Fit()).execute(arguments));
    }
}
