package wangang.benchmarks.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.measuring.EvaluationServer;
import wangang.benchmarks.measuring.Printing;
import wangang.benchmarks.measuring.ShippedSettings;
import wangang.benchmarks.relevance.JudgedSet;
import wangang.benchmarks.understanding.MajorSearch;
import wangang.matching.meaning.BgeEncoder;
import wangang.matching.meaning.MeaningModel;
import wangang.matching.relevance.RelevanceSettings;

/** Every judged set in a folder that is known here, the product beside the floor; and each ingredient left out once. */
@Command(
        name = "wangang evaluate --all",
        mixinStandardHelpOptions = true,
        description = "Runs every judged set of a folder and prints one table.")
public final class AllEvaluation implements Callable<Integer> {

    private static final String MAJORS = "major_admits";

    @Option(names = "--all", required = true, paramLabel = "DIR", description = "a folder for each judged set")
    private Path folder = Path.of("");

    @Option(names = "--ablate", description = "also leave each ingredient out once")
    private boolean ablate;

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() {
        var settings = new ShippedSettings().of("wangang.matching.relevance", RelevanceSettings.class);
        var model = MeaningModel.shipped(new BgeEncoder()).leavingOwnLabelsOut();
        var figures = new FiguresTable();
        int sets = 0;
        try (var server = EvaluationServer.start()) {
            var answers = new Answers(server, model, settings);
            for (var task : TextTask.values()) {
                for (var set : task.sets()) {
                    if (Files.isDirectory(folder.resolve(set))) {
                        add(figures, answers, task, set);
                        sets++;
                    }
                }
            }
            if (Files.isDirectory(folder.resolve(MAJORS))) {
                majors(figures, answers);
                sets++;
            }
        }
        if (sets == 0) {
            throw new BenchmarkFailure("There is no judged set in " + folder + " that is known here.", null);
        }
        printing.line(figures);
        return 0;
    }

    private void add(FiguresTable figures, Answers answers, TextTask task, String set) {
        var documents = JudgedSet.documents(folder.resolve(set).resolve("corpus.jsonl"));
        var queries = JudgedSet.queries(folder.resolve(set).resolve("queries.tsv"));
        var judgements = JudgedSet.judgements(folder.resolve(set).resolve("qrels.tsv"));
        var whole = answers.product(task, documents, queries, null);
        figures.add(set, whole, answers.floor(documents, queries), judgements);
        if (ablate && task != TextTask.OCCUPATION) {
            for (var ingredient : Ingredient.values()) {
                figures.compare(set, answers.product(task, documents, queries, ingredient), whole, judgements);
            }
        }
    }

    private void majors(FiguresTable figures, Answers answers) {
        var documents = JudgedSet.documents(folder.resolve(MAJORS).resolve("corpus.jsonl"));
        var queries = JudgedSet.queries(folder.resolve(MAJORS).resolve("queries.tsv"));
        figures.add(
                MAJORS,
                new MajorSearch(documents).run(queries),
                answers.floor(documents, queries),
                JudgedSet.judgements(folder.resolve(MAJORS).resolve("qrels.tsv")));
    }
}
