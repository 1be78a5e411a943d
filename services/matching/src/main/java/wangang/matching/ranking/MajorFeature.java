package wangang.matching.ranking;

import static wangang.matching.ranking.Category.MAJOR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Majors;

/** A major is admitted by its own code, its class or its discipline (本科专业目录). */
record MajorFeature(MajorCatalogue catalogue, WorkCloseness work, RankingSettings settings) implements Feature {

    private static final int NAMED = 3;

    /** What is left for each level that the admitted code stands above the major. */
    private static final double A_LEVEL_ABOVE = 0.15;

    private static final double SAME_CLASS = 0.6;
    private static final double SAME_DISCIPLINE = 0.2;

    @Override
    public Finding judge(VacancyDocument vacancy, PersonDocument person) {
        var major = person.majorCode();
        if (vacancy.majorAny() || vacancy.majors().isEmpty()) {
            return unasked(vacancy, major);
        }
        if (major == null) {
            return unknown(vacancy);
        }
        var levels = Majors.levelsOf(major);
        return levels.stream()
                .filter(vacancy.majors()::contains)
                .findFirst()
                .map(admitted -> met(major, admitted, levels.indexOf(admitted)))
                .orElseGet(() -> missed(vacancy, major));
    }

    private Finding met(String major, String admitted, int levelsAbove) {
        var name = catalogue.nameOf(major);
        var belonging = levelsAbove == 0 ? "" : "属于" + catalogue.nameOf(admitted);
        return Finding.met(
                MAJOR,
                settings.scale().met(1 - A_LEVEL_ABOVE * levelsAbove),
                new Sentence(
                        "专业对口：" + name + belonging, "专业对口：候选人所学" + name + (belonging.isEmpty() ? "在要求之内" : belonging)),
                List.of(
                        Ground.ofVacancy("majors", catalogue.nameOf(admitted), admitted, true),
                        Ground.ofPerson("majorCode", name, major, true)));
    }

    /** Nothing is asked for, but what was studied may still be what the work is about. */
    private Finding unasked(VacancyDocument vacancy, @Nullable String major) {
        double value = settings.unaskedOf(MAJOR);
        if (major != null) {
            var name = catalogue.nameOf(major);
            double nearness = work.between(name, vacancy);
            if (nearness >= settings.thresholds().related() && value < 1) {
                return Finding.met(
                        MAJOR,
                        Scale.between(value, 1, nearness),
                        new Sentence(
                                "专业相关：岗位专业不限，所学" + name + "与“" + vacancy.title() + "”相关",
                                "专业相关：候选人所学" + name + "与岗位相关"),
                        List.of(
                                Ground.ofVacancy("title", vacancy.title(), null, true),
                                Ground.ofPerson("majorCode", name, major, true)));
            }
        }
        return Finding.unasked(MAJOR, value, Sentence.toBoth("岗位专业不限"));
    }

    private Finding unknown(VacancyDocument vacancy) {
        var asked = named(vacancy);
        var wanted = vacancy.majors().getFirst();
        return Finding.unknown(
                        MAJOR,
                        settings.scale().unknown(),
                        new Sentence("岗位要求" + asked + "，档案未填写专业", "岗位要求" + asked + "，候选人档案未填写专业"),
                        grounds(vacancy, null))
                .mendedBy(new Change.OfFile(
                        Improvement.Action.FILL_IN,
                        new Sentence("在档案中填写所学专业（岗位要求" + asked + "）", "可向候选人了解所学专业是否属于" + asked),
                        draft -> draft.majorCode(wanted)));
    }

    private Finding missed(VacancyDocument vacancy, String major) {
        var asked = named(vacancy);
        var name = catalogue.nameOf(major);
        double share = shareStart(vacancy.majors(), major, 4)
                ? SAME_CLASS
                : shareStart(vacancy.majors(), major, 2) ? SAME_DISCIPLINE : 0;
        return Finding.missed(
                MAJOR,
                settings.scale().missed(share),
                new Sentence("岗位要求" + asked + "，档案专业为" + name, "岗位要求" + asked + "，候选人专业为" + name),
                grounds(vacancy, major));
    }

    private List<Ground> grounds(VacancyDocument vacancy, @Nullable String major) {
        var grounds = new ArrayList<Ground>();
        vacancy.majors().forEach(code -> grounds.add(Ground.ofVacancy("majors", catalogue.nameOf(code), code, false)));
        Stream.ofNullable(major)
                .forEach(code -> grounds.add(Ground.ofPerson("majorCode", catalogue.nameOf(code), code, false)));
        return grounds;
    }

    private String named(VacancyDocument vacancy) {
        var names =
                vacancy.majors().stream().limit(NAMED).map(catalogue::nameOf).collect(Collectors.joining("、"));
        return vacancy.majors().size() > NAMED ? names + "等专业" : names;
    }

    private static boolean shareStart(List<String> asked, String major, int digits) {
        return major.length() >= digits
                && asked.stream()
                        .anyMatch(code -> code.length() >= digits && code.startsWith(major.substring(0, digits)));
    }
}
