package wangang.benchmarks.twosided;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.twosided.judging.CollectCommand;
import wangang.benchmarks.twosided.judging.PoolCommand;
import wangang.benchmarks.twosided.people.PeopleCommand;

/** {@code ./wangang judge NAME}. */
@Command(
        name = "wangang judge",
        description = "Makes the judged set: people, sheets for the judges, and what comes of their answers.",
        mixinStandardHelpOptions = true,
        subcommands = {PeopleCommand.class, PoolCommand.class, CollectCommand.class})
final class JudgeMain {

    private JudgeMain() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new JudgeMain())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof BenchmarkFailure known) {
                        command.getErr().println(known.getMessage());
                        return command.getCommandSpec().exitCodeOnExecutionException();
                    }
                    throw failure;
                })
                .execute(arguments));
    }
}
