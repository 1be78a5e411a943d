package wangang.benchmarks.understanding;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wangang.matching.understanding.VacancyReader;

/** {@code ./wangang evaluate --task reading}: what the matching service reads from real postings, how right, how fast. */
@Command(
        name = "wangang evaluate --task reading",
        description = "Reads real postings and compares with labels and with the employers' own fields.",
        mixinStandardHelpOptions = true)
public final class ReadingEvaluation implements Callable<Integer> {

    private static final double NANOSECONDS = 1e6;
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 5, 1);

    enum Task {
        READING
    }

    @Option(names = "--task", required = true, paramLabel = "TASK", description = "${COMPLETION-CANDIDATES}")
    private Task task = Task.READING;

    @Option(
            names = "--postings",
            paramLabel = "FOLDER",
            description = "folder of the real postings (${DEFAULT-VALUE})",
            defaultValue = "../shared/data/postings")
    private Path postings = Path.of("");

    @Option(names = "--differences", description = "print every posting read otherwise than its label or field says")
    private boolean differences;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var report = switch (task) {
            case READING -> report(RealPosting.in(postings));
        };
        if (spec != null) {
            spec.commandLine().getOut().println(report);
            if (differences) {
                spec.commandLine().getOut().println(report.differences());
            }
        }
        return 0;
    }

    /** Read once unmeasured: the first pass is the compiler's. */
    private static ReadingReport report(List<RealPosting> all) {
        var reader = VacancyReader.shipped();
        read(reader, all);
        return new ReadingReport(read(reader, all));
    }

    private static List<Reading> read(VacancyReader reader, List<RealPosting> all) {
        var threads = ManagementFactory.getThreadMXBean();
        return all.stream()
                .map(posting -> {
                    long before = threads.getCurrentThreadCpuTime();
                    var understood = reader.read(posting.title(), posting.text(), PUBLISHED)
                            .whole();
                    return new Reading(posting, understood, (threads.getCurrentThreadCpuTime() - before) / NANOSECONDS);
                })
                .toList();
    }
}
