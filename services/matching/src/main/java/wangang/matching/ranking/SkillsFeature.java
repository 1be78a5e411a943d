package wangang.matching.ranking;

import static wangang.matching.ranking.Category.SKILLS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.ranking.SkillCoverage.Owned;

/** The share of the skills asked for that the file names, among skills and certificates, in whole or in part. */
record SkillsFeature(NamedSkills names, RankingSettings settings) implements Feature {

    private static final int NAMED = 5;

    /** A file that names skills, but none of those asked for, misses by half: nobody writes down everything. */
    private static final double NONE_OF_THEM = 0.5;

    @Override
    public Finding judge(VacancyDocument vacancy, PersonDocument person) {
        var asked = vacancy.skills().stream().distinct().toList();
        if (asked.isEmpty()) {
            return Finding.unasked(SKILLS, settings.unaskedOf(SKILLS), Sentence.toBoth("岗位未列出技能要求"));
        }
        var owned = owned(person);
        if (owned.isEmpty()) {
            return unknown(asked);
        }
        var coverages = asked.stream()
                .map(skill -> SkillCoverage.of(skill, owned, names))
                .toList();
        double share =
                coverages.stream().mapToDouble(SkillCoverage::share).average().orElse(0);
        var missing = coverages.stream()
                .filter(coverage -> !coverage.isWhole())
                .map(SkillCoverage::asked)
                .toList();
        return share >= settings.thresholds().skills()
                ? met(coverages, missing, share)
                : missed(coverages, missing, share);
    }

    private Finding met(List<SkillCoverage> coverages, List<String> missing, double share) {
        var has = has(coverages);
        var met = Finding.met(
                SKILLS,
                settings.scale().partly(share),
                missing.isEmpty()
                        ? new Sentence("技能符合：" + has, "技能符合：候选人具备" + has)
                        : new Sentence(
                                "技能大部分符合：" + has + "；未见" + named(missing),
                                "技能大部分符合：候选人具备" + has + "；档案未见" + named(missing)),
                grounds(coverages));
        return missing.isEmpty() ? met : met.mendedBy(adding(missing));
    }

    private Finding missed(List<SkillCoverage> coverages, List<String> missing, double share) {
        var scale = settings.scale();
        var has = has(coverages);
        return Finding.missed(
                        SKILLS,
                        share == 0 ? scale.missed(NONE_OF_THEM) : scale.partly(share),
                        has.isEmpty()
                                ? new Sentence("要求" + named(missing) + "，档案未填写", "岗位要求" + named(missing) + "，候选人档案未填写")
                                : new Sentence(
                                        "已有" + has + "，还要求" + named(missing) + "，档案未填写",
                                        "候选人具备" + has + "，岗位还要求" + named(missing) + "，档案未填写"),
                        grounds(coverages))
                .mendedBy(adding(missing));
    }

    private Finding unknown(List<String> asked) {
        var few = few(asked);
        return Finding.unknown(
                        SKILLS,
                        settings.scale().unknown(),
                        new Sentence("要求" + named(asked) + "，档案未填写", "岗位要求" + named(asked) + "，候选人档案未填写技能"),
                        asked.stream()
                                .map(skill -> Ground.ofVacancy("skills", skill, null, false))
                                .toList())
                .mendedBy(new Change.OfFile(
                        Improvement.Action.FILL_IN,
                        new Sentence("在档案中填写已掌握的技能，例如" + named(asked), "可向候选人了解是否掌握" + named(asked)),
                        draft -> draft.addSkills(few)));
    }

    private static Change adding(List<String> missing) {
        var few = few(missing);
        return new Change.OfFile(
                Improvement.Action.LEARN,
                new Sentence("补充技能：" + named(missing), "可向候选人了解是否掌握" + named(missing)),
                draft -> draft.addSkills(few));
    }

    private List<Owned> owned(PersonDocument person) {
        return Stream.concat(
                        person.skills().stream().map(skill -> new Owned("skills", skill, names.of(skill))),
                        person.certificates().stream().map(name -> new Owned("certificates", name, names.of(name))))
                .toList();
    }

    private static List<Ground> grounds(List<SkillCoverage> coverages) {
        var grounds = new ArrayList<Ground>();
        coverages.forEach(
                coverage -> grounds.add(Ground.ofVacancy("skills", coverage.asked(), null, coverage.isWhole())));
        coverages.stream()
                .flatMap(coverage -> coverage.by().stream())
                .distinct()
                .forEach(owned -> grounds.add(Ground.ofPerson(owned.field(), owned.text(), null, true)));
        return grounds;
    }

    /** What the file itself says that covers anything. */
    private static String has(List<SkillCoverage> coverages) {
        return coverages.stream()
                .flatMap(coverage -> coverage.by().stream())
                .map(Owned::text)
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining("、"));
    }

    private static List<String> few(List<String> skills) {
        return skills.stream().limit(NAMED).toList();
    }

    private static String named(List<String> skills) {
        return String.join("、", few(skills)) + (skills.size() > NAMED ? "等" : "");
    }
}
