package wangang.benchmarks.twosided;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wangang.benchmarks.measuring.Printing;
import wangang.benchmarks.relevance.JudgedSet;
import wangang.benchmarks.relevance.Run;
import wangang.benchmarks.twosided.people.Graduates;
import wangang.benchmarks.twosided.postings.Postings;
import wangang.benchmarks.twosided.systems.Systems;

/** Ranks the real postings for the sixty graduates and, with judgements, prints how well. */
@Command(
        name = "wangang evaluate --task twosided",
        description = "Ranks the real postings for the invented graduates; judges that and other runs.",
        mixinStandardHelpOptions = true)
public final class TwoSidedEvaluation implements Callable<Integer> {

    @Option(
            names = "--systems",
            split = ",",
            paramLabel = "NAME",
            description = "systems to run: ${COMPLETION-CANDIDATES}; without, and without --runs, all of them")
    private List<Systems> systems = new ArrayList<>();

    @Option(names = "--runs", arity = "1..*", paramLabel = "FILE", description = "TREC runs to judge beside them")
    private List<Path> runs = new ArrayList<>();

    @Option(
            names = "--people",
            paramLabel = "FILE",
            defaultValue = "infra/benchmarks/judgements/people.jsonl",
            description = "who is ranked for (default: ${DEFAULT-VALUE})")
    private Path people = Path.of("");

    @Option(
            names = "--qrels",
            paramLabel = "FILE",
            defaultValue = "infra/benchmarks/judgements/qrels.tsv",
            description = "judgements to print figures for, where they exist (default: ${DEFAULT-VALUE})")
    private Path qrels = Path.of("");

    @Option(
            names = "--postings",
            paramLabel = "FOLDER",
            description = "where the real postings are; by default shared/data/postings beside the project")
    private @Nullable Path postings;

    @Option(names = "--out", paramLabel = "FOLDER", description = "where the runs are written, SYSTEM.run each")
    private @Nullable Path out;

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() {
        var made = Systems.run(asked(), Graduates.read(people).all(), Postings.in(postings));
        var read = runs.stream().map(Run::read).toList();
        if (out != null) {
            write(made, out);
        }
        var all = Stream.concat(made.stream(), read.stream()).toList();
        printing.line(
                Files.exists(qrels)
                        ? Figures.of(all, JudgedSet.allJudgements(qrels))
                        : all.size() + " runs; no judgements in " + qrels);
        return 0;
    }

    private List<Systems> asked() {
        return systems.isEmpty() && runs.isEmpty() ? List.of(Systems.values()) : systems;
    }

    private static void write(List<Run> runs, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        runs.forEach(run -> run.write(folder.resolve(run.tag() + ".run")));
    }
}
