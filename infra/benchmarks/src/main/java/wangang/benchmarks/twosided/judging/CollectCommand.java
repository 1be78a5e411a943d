package wangang.benchmarks.twosided.judging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wangang.benchmarks.measuring.Printing;

/** From the judges' answers to judgements; what they dispute goes to a third. */
@Command(
        name = "collect",
        description = "Reads the judges' answers, prints how they agree, and stores what is settled once all is.",
        mixinStandardHelpOptions = true)
public final class CollectCommand implements Callable<Integer> {

    @Option(names = "--pool", required = true, paramLabel = "FOLDER", description = "what `judge pool` has written")
    private Path pool = Path.of("");

    @Option(names = "--first", required = true, arity = "1..*", paramLabel = "FILE", description = "the first judge's")
    private List<Path> first = new ArrayList<>();

    @Option(
            names = "--second",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "the second judge's")
    private List<Path> second = new ArrayList<>();

    @Option(names = "--third", arity = "1..*", paramLabel = "FILE", description = "who judged the disputed ones")
    private List<Path> third = new ArrayList<>();

    @Mixin
    private JudgingOptions options = new JudgingOptions();

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() {
        var pairs = Pool.read(pool.resolve("pairs.tsv"));
        var answers = new Answers(Answer.read(first), Answer.read(second), Answer.read(third));
        answers.mustCover(pairs.pairs());
        printing.line(answers.agreement());
        var open = pairs.pairs().stream().filter(answers::isOpen).toList();
        if (!open.isEmpty()) {
            options.sheets()
                    .write(
                            pool.resolve("judge-3"),
                            Batches.of(open, options.people().seed() + 3));
            printing.line("\n" + open.size() + " disputed: sheets for a third judge in " + pool + "/judge-3");
            return 1;
        }
        var settled = Judgements.read(options.judgements()).with(answers.settled(pairs.pairs(), options.postings()));
        settled.write(options.judgements());
        printing.line("%n%d judgements in %s; all of them: %s"
                .formatted(settled.byPair().size(), options.judgements(), settled.agreement()));
        return 0;
    }
}
