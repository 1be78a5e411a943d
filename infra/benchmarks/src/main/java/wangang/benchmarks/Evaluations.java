package wangang.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.twosided.TwoSidedEvaluation;
import wangang.benchmarks.understanding.MajorsEvaluation;
import wangang.localstack.parts.PartFailure;

/** {@code ./wangang evaluate --task NAME …}: each task has options of its own. */
final class Evaluations {

    private Evaluations() {}

    public static void main(String[] arguments) {
        var twoSided = withoutTask(arguments, "twosided");
        System.exit(
                twoSided.size() < arguments.length
                        ? run(new TwoSidedEvaluation(), twoSided)
                        : run(new MajorsEvaluation(), List.of(arguments)));
    }

    /** All arguments where they do not name that task. */
    private static List<String> withoutTask(String[] arguments, String task) {
        var left = new ArrayList<>(Arrays.asList(arguments));
        if (left.removeIf(("--task=" + task)::equalsIgnoreCase)) {
            return left;
        }
        int option = left.indexOf("--task");
        if (option >= 0 && option + 1 < left.size() && task.equalsIgnoreCase(left.get(option + 1))) {
            left.subList(option, option + 2).clear();
        }
        return left;
    }

    private static int run(Callable<Integer> task, List<String> arguments) {
        return new CommandLine(task)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof BenchmarkFailure || failure instanceof PartFailure) {
                        command.getErr().println(failure.getMessage());
                        return command.getCommandSpec().exitCodeOnExecutionException();
                    }
                    throw failure;
                })
                .execute(arguments.toArray(String[]::new));
    }
}
