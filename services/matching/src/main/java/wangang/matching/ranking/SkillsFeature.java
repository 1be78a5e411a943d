package wangang.matching.ranking;

import static wangang.matching.ranking.Category.SKILLS;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.TextAffinity;

/** The share of the skills asked for that the file names, among skills and certificates. */
record SkillsFeature() implements Feature {

    private static final int NAMED = 5;

    @Override
    public Evidence judge(VacancyDocument vacancy, PersonDocument person) {
        if (vacancy.skills().isEmpty()) {
            return Evidence.unasked(SKILLS, 0.8, "岗位未列出技能要求");
        }
        var owned = Stream.concat(person.skills().stream(), person.certificates().stream())
                .map(TextAffinity::folded)
                .collect(Collectors.toSet());
        if (owned.isEmpty()) {
            return Evidence.unknown(
                    SKILLS, "岗位要求" + named(vacancy.skills()) + "，档案未填写技能", "在档案中填写已掌握的技能，例如" + named(vacancy.skills()));
        }
        var met = vacancy.skills().stream()
                .filter(skill -> owned.contains(TextAffinity.folded(skill)))
                .toList();
        var missing =
                vacancy.skills().stream().filter(skill -> !met.contains(skill)).toList();
        double share = (double) met.size() / vacancy.skills().size();
        if (missing.isEmpty()) {
            return Evidence.met(SKILLS, "技能符合：" + named(met));
        }
        var remedy = "补充技能：" + named(missing);
        return share >= 0.5
                ? new Evidence(
                        SKILLS,
                        Evidence.Status.MET,
                        0.6 + 0.4 * share,
                        "技能大部分符合：" + named(met) + "；未见" + named(missing),
                        remedy,
                        true)
                : Evidence.missed(
                        SKILLS,
                        2 * share,
                        (met.isEmpty() ? "" : "已有" + named(met) + "，") + "岗位还要求" + named(missing) + "，档案未填写",
                        remedy);
    }

    private static String named(List<String> skills) {
        return skills.stream().limit(NAMED).collect(Collectors.joining("、"));
    }
}
