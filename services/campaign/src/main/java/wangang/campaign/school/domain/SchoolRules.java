package wangang.campaign.school.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.campaign.reference.domain.PlainText;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** What must hold before a university's plan is kept, in the order in which an officer should mend it. */
public final class SchoolRules {

    static final int LONGEST_NAME = 60;
    /** No university teaches more majors of the catalogue. */
    static final int MOST_MAJORS = 200;

    static final int MOST_GRADUATES = 100_000;

    /** One sentence about a plan; null when it holds. */
    interface Rule {
        @Nullable
        Rejection broken(SchoolForm form, LocalDate today, ReferenceTables tables);
    }

    static final List<Rule> ALL = List.of(
            SchoolRules::schoolMustBeNamed,
            SchoolRules::graduationYearMustBeNear,
            SchoolRules::majorsMustBeGivenAndBounded,
            SchoolRules::majorsMustBeInTheCatalogue,
            SchoolRules::majorsMustBeNamedOnce,
            SchoolRules::graduatesMustBeCountable);

    private SchoolRules() {}

    /** A plan found to be in order. */
    public record Checked(String school, int graduationYear, List<MajorPlan> majors) {}

    public static Outcome<Checked> check(SchoolForm form, LocalDate today, ReferenceTables tables) {
        List<Rejection> broken = ALL.stream()
                .map(rule -> rule.broken(form, today, tables))
                .filter(Objects::nonNull)
                .toList();
        return broken.isEmpty()
                ? Outcome.done(new Checked(
                        Objects.requireNonNull(form.school()).strip(),
                        Objects.requireNonNull(form.graduationYear()),
                        majors(form).toList()))
                : Outcome.refused(broken);
    }

    static @Nullable Rejection schoolMustBeNamed(SchoolForm form, LocalDate today, ReferenceTables tables) {
        return PlainText.isOf(LONGEST_NAME, form.school())
                ? null
                : Rejection.invalid("school/name-invalid", "school", "请填写学校名称，最长 60 个字，不含控制字符。");
    }

    static @Nullable Rejection graduationYearMustBeNear(SchoolForm form, LocalDate today, ReferenceTables tables) {
        var year = form.graduationYear();
        return year != null && Math.abs(year - today.getYear()) <= 5
                ? null
                : Rejection.invalid(
                        "school/graduation-year-invalid", "graduationYear", "请填写四位数的毕业年份，且在前后五年之内，例如 2027。");
    }

    static @Nullable Rejection majorsMustBeGivenAndBounded(SchoolForm form, LocalDate today, ReferenceTables tables) {
        long count = majors(form).count();
        return count >= 1 && count <= MOST_MAJORS
                ? null
                : Rejection.invalid("school/majors-missing", "majors", "请填写 1 至 200 个专业及各专业的毕业生人数。");
    }

    static @Nullable Rejection majorsMustBeInTheCatalogue(SchoolForm form, LocalDate today, ReferenceTables tables) {
        return majors(form)
                        .map(MajorPlan::majorCode)
                        .allMatch(code -> code != null && code.length() > 2 && tables.isMajor(code))
                ? null
                : Rejection.rule(
                        "school/major-unknown", "majors", "专业代码不在本科专业目录中，请填写 4 位专业类或 6 位专业代码，例如 080902（软件工程）。");
    }

    static @Nullable Rejection majorsMustBeNamedOnce(SchoolForm form, LocalDate today, ReferenceTables tables) {
        return majors(form).map(MajorPlan::majorCode).distinct().count()
                        == majors(form).count()
                ? null
                : Rejection.invalid("school/major-repeated", "majors", "同一专业写了两次，请合并人数。");
    }

    static @Nullable Rejection graduatesMustBeCountable(SchoolForm form, LocalDate today, ReferenceTables tables) {
        return majors(form).allMatch(major -> major.graduates() >= 1 && major.graduates() <= MOST_GRADUATES)
                ? null
                : Rejection.invalid("school/graduates-invalid", "majors", "毕业生人数应为 1 到 100000 之间的整数。");
    }

    private static Stream<MajorPlan> majors(SchoolForm form) {
        return form.majors() == null ? Stream.empty() : form.majors().stream().filter(Objects::nonNull);
    }
}
