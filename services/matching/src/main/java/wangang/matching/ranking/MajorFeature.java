package wangang.matching.ranking;

import static wangang.matching.ranking.Category.MAJOR;

import java.util.List;
import java.util.stream.Collectors;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Majors;

/** A major is admitted by its own code, its class or its discipline (本科专业目录). */
record MajorFeature(MajorCatalogue catalogue) implements Feature {

    private static final int NAMED = 3;

    @Override
    public Evidence judge(VacancyDocument vacancy, PersonDocument person) {
        if (vacancy.majorAny() || vacancy.majors().isEmpty()) {
            return Evidence.unasked(MAJOR, 1, "岗位专业不限");
        }
        var asked =
                vacancy.majors().stream().limit(NAMED).map(catalogue::nameOf).collect(Collectors.joining("、"));
        var major = person.majorCode();
        if (major == null) {
            return Evidence.unknown(MAJOR, "岗位要求" + asked + "，档案未填写专业", "在档案中填写所学专业");
        }
        var name = catalogue.nameOf(major);
        for (var level : Majors.levelsOf(major)) {
            if (vacancy.majors().contains(level)) {
                return Evidence.met(
                        MAJOR, level.equals(major) ? "专业对口：" + name : "专业对口：" + name + "属于" + catalogue.nameOf(level));
            }
        }
        return Evidence.missed(
                MAJOR, sameClass(vacancy.majors(), major) ? 0.6 : 0, "岗位要求" + asked + "，档案专业为" + name, "");
    }

    private static boolean sameClass(List<String> asked, String major) {
        return major.length() > 4
                && asked.stream().anyMatch(code -> code.length() > 4 && code.startsWith(major.substring(0, 4)));
    }
}
