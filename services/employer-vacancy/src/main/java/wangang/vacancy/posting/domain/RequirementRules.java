package wangang.vacancy.posting.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.reference.domain.PlainText;

final class RequirementRules {

    static final int MOST_WORDS = 50;
    static final int LONGEST_WORD = 50;
    static final int MOST_MAJORS = 50;
    static final int MOST_YEARS = 50;

    private RequirementRules() {}

    static @Nullable Rejection occupationMustBeInTheCatalogue(PublicationCase vacancy) {
        var code = vacancy.terms().occupationCode();
        return code != null && !vacancy.tables().isOccupation(code)
                ? Rejection.rule(
                        "vacancy/occupation-unknown",
                        "occupationCode",
                        "职业代码不在《职业分类大典（2022 年版）》中，请填写职业（细类）代码，例如 2-02-10-03，或删去该字段。")
                : null;
    }

    static @Nullable Rejection degreeMustBeGiven(PublicationCase vacancy) {
        return vacancy.terms().degree() == null
                ? Rejection.invalid("vacancy/degree-missing", "degree", "请填写最低学历 degree；不限学历请填 NONE。")
                : null;
    }

    static @Nullable Rejection majorsMustBeAnyOrCoded(PublicationCase vacancy) {
        var majors = vacancy.terms().majors();
        if (majors != null && (majors.any() == null) == (majors.codes() == null)) {
            return unclearMajors();
        }
        if (majors == null) {
            return unclearMajors();
        }
        return majors.codes() != null && majors.codes().size() > MOST_MAJORS
                ? Rejection.invalid("vacancy/majors-too-many", "majors.codes", "专业代码最多 50 个，可改填专业类（4 位）或门类（2 位）代码。")
                : null;
    }

    static Stream<Rejection> majorsMustBeInTheCatalogue(PublicationCase vacancy) {
        var majors = vacancy.terms().majors();
        return majors == null
                ? Stream.empty()
                : BasicRules.each(majors.codes())
                        .filter(code -> !vacancy.tables().isMajor(code))
                        .limit(MOST_MAJORS)
                        .map(code -> unknownMajor(vacancy, code));
    }

    static @Nullable Rejection experienceMustBePlausible(PublicationCase vacancy) {
        var experience = vacancy.terms().experience();
        return experience != null && (isImplausible(experience.minYears()) || isImplausible(experience.maxYears()))
                ? Rejection.invalid("vacancy/experience-out-of-range", "experience.minYears", "工作年限应为 0 至 50 之间的整数。")
                : null;
    }

    static @Nullable Rejection experienceMustNotBeUpsideDown(PublicationCase vacancy) {
        var experience = vacancy.terms().experience();
        return experience != null
                        && experience.minYears() != null
                        && experience.maxYears() != null
                        && experience.minYears() > experience.maxYears()
                ? Rejection.rule(
                        "vacancy/experience-upside-down",
                        "experience.maxYears",
                        "最低年限高于最高年限，请核对 experience.minYears 与 maxYears 是否填反。")
                : null;
    }

    static @Nullable Rejection skillsMustBeBounded(PublicationCase vacancy) {
        return isBounded(vacancy.terms().skills())
                ? null
                : Rejection.invalid("vacancy/skills-invalid", "skills", "技能最多 50 项，每项最长 50 个字。");
    }

    static @Nullable Rejection benefitsMustBeBounded(PublicationCase vacancy) {
        return isBounded(vacancy.terms().benefits())
                ? null
                : Rejection.invalid("vacancy/benefits-invalid", "benefits", "福利最多 50 项，每项最长 50 个字。");
    }

    static @Nullable Rejection audienceMustBeOneGroup(PublicationCase vacancy) {
        var audience = vacancy.terms().audience();
        long groups = audience == null
                ? 0
                : Stream.of(audience.everyone(), audience.graduateYears(), audience.certifiedDifficulty())
                        .flatMap(Stream::ofNullable)
                        .count();
        if (groups != 1) {
            return Rejection.rule(
                    "vacancy/audience-unclear",
                    "audience",
                    "招聘对象应三选一：{\"everyone\":true}、{\"graduateYears\":[2026]} 或 {\"certifiedDifficulty\":true}。");
        }
        var years = audience == null ? null : audience.graduateYears();
        int thisYear = vacancy.today().getYear();
        return years == null
                        || years.stream()
                                .allMatch(year -> year != null && year >= thisYear - 10 && year <= thisYear + 5)
                ? null
                : Rejection.rule("vacancy/audience-year-out-of-range", "audience.graduateYears", "毕业年份应在近十年至今后五年之间。");
    }

    static @Nullable Rejection publicWelfareMustBeForCertifiedDifficulty(PublicationCase vacancy) {
        var terms = vacancy.terms();
        return terms.kind() == VacancyKind.PUBLIC_WELFARE
                        && terms.audience() != null
                        && terms.audience().certifiedDifficulty() == null
                ? Rejection.rule(
                        "vacancy/public-welfare-audience",
                        "audience",
                        "公益性岗位只面向经认定的就业困难人员，请将招聘对象填为 {\"certifiedDifficulty\":true}。")
                : null;
    }

    private static Rejection unclearMajors() {
        return Rejection.rule(
                "vacancy/majors-unclear", "majors", "专业要求应二选一：{\"any\":true}（不限）或 {\"codes\":[\"0809\"]}（专业目录代码）。");
    }

    private static Rejection unknownMajor(PublicationCase vacancy, String code) {
        var shown = code.length() > 10 ? code.substring(0, 10) + "…" : code;
        var hint = vacancy.tables()
                .majorLike(code)
                .map(like -> "您是否指 " + like + "？")
                .orElse("请填写本科专业目录的门类（2 位）、专业类（4 位）或专业（6 位，含 T、K）代码。");
        return Rejection.rule("vacancy/major-unknown", "majors.codes", "专业代码 " + shown + " 不在目录中，" + hint);
    }

    private static boolean isImplausible(@Nullable Integer years) {
        return years != null && (years < 0 || years > MOST_YEARS);
    }

    private static boolean isBounded(@Nullable List<String> words) {
        return words == null
                || (words.size() <= MOST_WORDS
                        && BasicRules.each(words).allMatch(word -> PlainText.length(word) <= LONGEST_WORD));
    }
}
