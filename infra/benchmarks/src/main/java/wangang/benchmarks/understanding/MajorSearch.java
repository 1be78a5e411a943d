package wangang.benchmarks.understanding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wangang.benchmarks.relevance.Item;
import wangang.benchmarks.relevance.Run;
import wangang.matching.understanding.majors.Admission;
import wangang.matching.understanding.majors.MajorReader;
import wangang.matching.understanding.majors.MajorRequirement;
import wangang.matching.understanding.majors.Stage;
import wangang.matching.understanding.text.Passage;

/** For every major the vacancies that admit it, those that name it most precisely first. */
public final class MajorSearch {

    private static final Map<Admission, Double> SCORES = Map.of(
            Admission.BY_MAJOR, 5.0,
            Admission.BY_CLASS, 4.0,
            Admission.BY_DISCIPLINE, 3.0,
            Admission.AS_RELATED, 2.0,
            Admission.OPEN, 1.0);

    private final MajorReader reader = new MajorReader("/wangang/matching/majors.csv");
    private final Map<String, MajorRequirement> requirements;

    public MajorSearch(List<Item> documents) {
        requirements = documents.stream()
                .collect(Collectors.toMap(
                        Item::id,
                        document -> reader.read(List.of(Passage.text(document.text()))),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** @param queries “软件工程 本科”: a major of the 本科专业目录 and, where it is not 本科, the stage */
    public Run run(List<Item> queries) {
        var run = Run.of("majors");
        queries.forEach(query -> run.add(query.id(), admitting(query.text())));
        return run;
    }

    private List<Run.Hit> admitting(String query) {
        var words = query.split("\\s+", -1);
        var stage = Stream.of(words).skip(1).map(MajorSearch::stage).findFirst().orElse(Stage.BACHELOR);
        return reader.major(words[0]).stream()
                .flatMap(major -> requirements.entrySet().stream()
                        .filter(entry -> entry.getValue().isStated())
                        .flatMap(entry -> hit(entry.getKey(), entry.getValue(), major, stage)))
                .sorted(Comparator.comparingDouble(Run.Hit::score).reversed().thenComparing(Run.Hit::document))
                .toList();
    }

    /** Among equally precise ones, the fewer majors a vacancy asks for, the more it means this one. */
    private static Stream<Run.Hit> hit(String id, MajorRequirement requirement, String major, Stage stage) {
        var score = SCORES.get(requirement.judge(major, stage));
        return score == null
                ? Stream.empty()
                : Stream.of(new Run.Hit(
                        id, score + 1.0 / (2 + requirement.requiredCodes().size())));
    }

    private static Stage stage(String word) {
        return switch (word) {
            case "专科", "大专", "高职" -> Stage.COLLEGE;
            case "硕士", "博士", "研究生" -> Stage.GRADUATE;
            default -> Stage.BACHELOR;
        };
    }
}
