package wangang.benchmarks.texts;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wangang.benchmarks.measuring.EvaluationServer;
import wangang.benchmarks.measuring.Printing;
import wangang.benchmarks.measuring.ShippedSettings;
import wangang.benchmarks.relevance.JudgedSet;
import wangang.matching.meaning.BgeEncoder;
import wangang.matching.meaning.MeaningModel;
import wangang.matching.relevance.RelevanceSettings;

/** Answers one judged set; writes a TREC run and, with judgements, prints how good it is beside the floor. */
@Command(
        name = "wangang evaluate",
        mixinStandardHelpOptions = true,
        description = "Answers the queries of a judged set as the product does.")
public final class TextEvaluation implements Callable<Integer> {

    @Option(names = "--task", required = true, description = "${COMPLETION-CANDIDATES}")
    private TextTask task = TextTask.TITLES;

    @Option(names = "--corpus", required = true, description = "documents, {\"id\",\"text\"} a line")
    private Path corpus = Path.of("");

    @Option(names = "--queries", required = true, description = "id, tab, text a line")
    private Path queries = Path.of("");

    @Option(names = "--out", description = "TREC run to write")
    private @Nullable Path out;

    @Option(names = "--qrels", description = "judgements to print figures for")
    private @Nullable Path qrels;

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() {
        var documents = JudgedSet.documents(corpus);
        var asked = JudgedSet.queries(queries);
        var settings = new ShippedSettings().of("wangang.matching.relevance", RelevanceSettings.class);
        var meaning = MeaningModel.shipped(new BgeEncoder()).leavingOwnLabelsOut();
        try (var server = EvaluationServer.start()) {
            var answers = new Answers(server, meaning, settings);
            var run = answers.product(task, documents, asked, null);
            if (out != null) {
                run.write(out);
            }
            if (qrels != null) {
                var judgements = JudgedSet.judgements(qrels);
                var figures = new FiguresTable();
                figures.add(task.label(), run, answers.floor(documents, asked), judgements);
                printing.line(figures);
            }
        }
        return 0;
    }
}
