package wangang.benchmarks.ranking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wangang.benchmarks.measuring.Printing;
import wangang.benchmarks.measuring.ShippedParts;
import wangang.matching.document.VacancyDocument;
import wangang.matching.ranking.RankingSettings;
import wangang.matching.vocabulary.Degree;

/** Whom lists of candidates show: by school, which the ranking never sees, and by degree, which vacancies may ask for. */
@Command(
        name = "exposure",
        description = "Ranks made-up people for real vacancies and prints how schools and degrees are exposed (NDKL and"
                + " skew) against all whom the vacancy admits.",
        mixinStandardHelpOptions = true)
final class ExposureAudit implements Callable<Integer> {

    @Option(
            names = "--postings",
            paramLabel = "FOLDER",
            description = "where the real postings are; by default shared/data/postings beside the project")
    private @Nullable Path postings;

    @Option(
            names = "--vacancies",
            paramLabel = "N",
            defaultValue = "200",
            description = "vacancies drawn from the postings (default: ${DEFAULT-VALUE})")
    private int vacancies;

    @Option(
            names = "--generated",
            paramLabel = "N",
            defaultValue = "600",
            description = "people made up where no file is named (default: ${DEFAULT-VALUE})")
    private int generated;

    @Option(names = "--people", paramLabel = "FILE", description = "made-up people instead, as for fit ranking")
    private @Nullable Path people;

    @Option(names = "--schools", paramLabel = "FILE", description = "with --people: id, tab, kind of school")
    private @Nullable Path schools;

    @Option(
            names = "--cut",
            paramLabel = "N",
            defaultValue = "20",
            description = "how many of a list are called shown (default: ${DEFAULT-VALUE})")
    private int cut;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "7",
            description = "of the people and the draw (default: ${DEFAULT-VALUE})")
    private long seed;

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() {
        var drawn = new ArrayList<>(IndexedPostings.read(postings).values());
        Collections.shuffle(drawn, new Random(seed));
        var graduates = people == null || schools == null
                ? GeneratedGraduates.of(generated, seed)
                : Graduate.read(people, schools);
        var lists = lists(drawn.stream().limit(vacancies).toList(), graduates);
        var bachelors = lists.stream()
                .map(list -> list.stream()
                        .filter(graduate -> graduate.degree() == Degree.BACHELOR)
                        .toList())
                .toList();
        var table = new ExposureTable(cut, seed);
        table.add("school", lists, Graduate::school);
        table.add("school, bachelors only", bachelors, Graduate::school);
        table.add("degree", lists, graduate -> graduate.degree().name());
        printing.line("%d people, %d lists%n%n%s".formatted(graduates.size(), lists.size(), table));
        return 0;
    }

    /** For each vacancy, everybody whom no hard condition bars, best first. */
    private static List<List<Graduate>> lists(List<VacancyDocument> vacancies, List<Graduate> graduates) {
        Map<UUID, Graduate> byId = graduates.stream()
                .collect(Collectors.toMap(graduate -> graduate.file().jobseekerId(), Function.identity()));
        var files = graduates.stream().map(Graduate::file).toList();
        var ranking = ShippedParts.ranking(RankingSettings.shipped());
        return vacancies.stream()
                .map(vacancy -> ranking.peopleFor(vacancy, files).stream()
                        .flatMap(match ->
                                Stream.ofNullable(byId.get(match.person().jobseekerId())))
                        .toList())
                .toList();
    }
}
