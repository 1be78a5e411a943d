package wangang.benchmarks.understanding;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.measuring.Table;
import wangang.benchmarks.relevance.Evaluation;
import wangang.benchmarks.relevance.Item;
import wangang.benchmarks.relevance.JudgedSet;
import wangang.benchmarks.relevance.Quality;
import wangang.benchmarks.relevance.Run;

/** Which vacancies admit a graduate's major: writes a TREC run and, with judgements, prints how right it is. */
@Command(
        name = "wangang evaluate",
        description = "Judges what the matching service's own code makes of texts.",
        mixinStandardHelpOptions = true)
public final class MajorsEvaluation implements Callable<Integer> {

    /** What can be asked for so far. */
    enum Task {
        /** The vacancies that admit each major. */
        MAJORS
    }

    @Option(
            names = "--task",
            required = true,
            paramLabel = "TASK",
            description = "what is judged: ${COMPLETION-CANDIDATES}")
    private Task task = Task.MAJORS;

    @Option(
            names = "--corpus",
            required = true,
            paramLabel = "FILE",
            description = "vacancies, {\"id\",\"text\"} a line")
    private Path corpus = Path.of("");

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "id, tab, “软件工程 本科”")
    private Path queries = Path.of("");

    @Option(names = "--out", paramLabel = "RUN", description = "TREC run to write")
    private @Nullable Path out;

    @Option(names = "--qrels", paramLabel = "FILE", description = "judgements to print figures for")
    private @Nullable Path qrels;

    @Option(names = "--differences", description = "print every document judged otherwise")
    private boolean differences;

    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        if (ReadingEvaluation.isAskedFor(arguments)) {
            System.exit(ReadingEvaluation.run(arguments));
        }
        System.exit(new CommandLine(new MajorsEvaluation())
                .setCaseInsensitiveEnumValuesAllowed(true)
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

    @Override
    public Integer call() {
        var documents = JudgedSet.documents(corpus);
        var asked = JudgedSet.queries(queries);
        var run = switch (task) {
            case MAJORS -> new MajorSearch(documents).run(asked);
        };
        if (out != null) {
            run.write(out);
        }
        if (qrels != null) {
            var judgements = JudgedSet.judgements(qrels);
            print(figures(run, asked, judgements));
            if (differences) {
                print(differences(run, documents, asked, judgements));
            }
        }
        return 0;
    }

    private static String figures(Run run, List<Item> asked, Map<String, Map<String, Integer>> judgements) {
        var sets = asked.stream()
                .map(query -> Admitted.of(run, judgements, query.id()))
                .toList();
        var ranking = Evaluation.of(run, judgements);
        return new Table("measure", "value [95 %]")
                .row("precision", Admitted.withInterval(sets, Admitted::precision))
                .row("recall", Admitted.withInterval(sets, Admitted::recall))
                .row("F1", Admitted.withInterval(sets, Admitted::f1))
                .row("nDCG@10", measured(ranking, Quality::ndcg10))
                .row("R@100", measured(ranking, Quality::recall100))
                .toString();
    }

    private static String measured(Evaluation evaluation, ToDoubleFunction<Quality> measure) {
        return String.format(Locale.ROOT, "%.4f %s", evaluation.mean(measure), evaluation.interval(measure));
    }

    /** A line for every document: majors admitted beyond the judgement (+) and short of it (−). */
    private static String differences(
            Run run, List<Item> documents, List<Item> asked, Map<String, Map<String, Integer>> judgements) {
        var byDocument = new TreeMap<String, Set<String>>();
        for (var query : asked) {
            var wanted = judgements.getOrDefault(query.id(), Map.of()).keySet();
            var given = run.hits().getOrDefault(query.id(), List.of()).stream()
                    .map(Run.Hit::document)
                    .toList();
            given.stream()
                    .filter(document -> !wanted.contains(document))
                    .forEach(document -> add(byDocument, document, "+" + query.id()));
            wanted.stream()
                    .filter(document -> !given.contains(document))
                    .forEach(document -> add(byDocument, document, "-" + query.id()));
        }
        var text = new StringBuilder(byDocument.size() + " documents judged otherwise\n");
        documents.stream()
                .filter(document -> byDocument.containsKey(document.id()))
                .forEach(document -> text.append("%s\t%s\t%s%n"
                        .formatted(document.id(), String.join(" ", byDocument.get(document.id())), document.text())));
        return text.toString();
    }

    private static void add(Map<String, Set<String>> differences, String document, String difference) {
        differences.computeIfAbsent(document, missing -> new TreeSet<>()).add(difference);
    }

    private void print(String text) {
        if (spec != null) {
            spec.commandLine().getOut().println(text);
        }
    }
}
