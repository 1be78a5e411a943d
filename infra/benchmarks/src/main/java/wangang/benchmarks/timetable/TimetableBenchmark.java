package wangang.benchmarks.timetable;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wangang.benchmarks.measuring.Printing;
import wangang.benchmarks.measuring.Surroundings;

/** Interview timetables: how they compare with a heuristic of two rules, and how long a large one takes. */
@Command(
        name = "timetable",
        mixinStandardHelpOptions = true,
        description = "Interview timetables beside a heuristic of two rules, and how long a large one takes.")
public final class TimetableBenchmark implements Callable<Integer> {

    @Option(
            names = "--fairs",
            defaultValue = "3000",
            description = "small ones of each size (default: ${DEFAULT-VALUE})")
    private int fairs;

    @Option(names = "--booths", defaultValue = "1000", description = "of a large fair (default: ${DEFAULT-VALUE})")
    private int booths;

    @Option(names = "--people", defaultValue = "20000", description = "of a large fair (default: ${DEFAULT-VALUE})")
    private int people;

    @Option(names = "--changes", defaultValue = "100", description = "of each kind (default: ${DEFAULT-VALUE})")
    private int changes;

    @Option(names = "--seed", defaultValue = "7", description = "of all chance (default: ${DEFAULT-VALUE})")
    private long seed;

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() {
        var small = new AgainstTwoRules(fairs, seed);
        small.tables().forEach(printing::line);
        Surroundings.awaitQuiet(printing);
        printing.line(Surroundings.describe());
        var largeFairs = new LargeFairs(booths, people, changes, seed);
        printing.line(largeFairs);
        return largeFairs.isPassed() && small.areSound() ? 0 : 1;
    }
}
