package wangang.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import wangang.benchmarks.legality.LintEvaluation;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.texts.AllEvaluation;
import wangang.benchmarks.texts.TextEvaluation;
import wangang.benchmarks.twosided.TwoSidedEvaluation;
import wangang.benchmarks.understanding.MajorsEvaluation;
import wangang.benchmarks.understanding.ReadingEvaluation;
import wangang.localstack.parts.PartFailure;

/** {@code ./wangang evaluate --task NAME …}: each task has options of its own. */
final class Evaluations {

    private Evaluations() {}

    public static void main(String[] arguments) {
        var all = new ArrayList<>(Arrays.asList(arguments));
        System.exit(
                switch (task(all)) {
                    case "all" -> run(new AllEvaluation(), all);
                    case "twosided" -> run(new TwoSidedEvaluation(), withoutTask(all));
                    case "reading" -> run(new ReadingEvaluation(), all);
                    case "lint" -> run(new LintEvaluation(), all);
                    case "majors" -> run(new MajorsEvaluation(), all);
                    default -> run(new TextEvaluation(), all);
                });
    }

    /** The value of --task in lower case; “all” for --all, “lint” for --lint, --lint-postings and --lint-cost. */
    private static String task(List<String> arguments) {
        for (int place = 0; place < arguments.size(); place++) {
            var argument = arguments.get(place);
            if (argument.equals("--all") || argument.startsWith("--all=")) {
                return "all";
            }
            if (argument.startsWith("--lint")) {
                return "lint";
            }
            if (argument.startsWith("--task=")) {
                return argument.substring("--task=".length()).toLowerCase(Locale.ROOT);
            }
            if (argument.equals("--task") && place + 1 < arguments.size()) {
                return arguments.get(place + 1).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static List<String> withoutTask(List<String> arguments) {
        var left = new ArrayList<>(arguments);
        int option = left.indexOf("--task");
        if (option >= 0) {
            left.subList(option, option + 2).clear();
        }
        left.removeIf(argument -> argument.startsWith("--task="));
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
