package wangang.vacancy.employer.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.reference.domain.PlainText;
import wangang.vacancy.reference.domain.ReferenceTables;

/** What must hold before an employer is registered or changed. */
public final class RegistrationRules {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_ADDRESS = 200;
    static final int LONGEST_INTRO = 2_000;
    static final int MOST_EMPLOYEES = 10_000_000;

    /** One sentence about a form; null when it holds. */
    interface Rule {
        @Nullable
        Rejection broken(EmployerForm form, ReferenceTables tables);
    }

    static final List<Rule> ALL = List.of(
            RegistrationRules::nameMustBeGiven,
            RegistrationRules::creditCodeMustHaveItsCheckCharacter,
            RegistrationRules::kindMustBeGiven,
            RegistrationRules::industryMustBeInTheNationalTable,
            RegistrationRules::subdistrictMustBeKnown,
            RegistrationRules::addressMustBeGiven,
            RegistrationRules::introMustBeShort,
            RegistrationRules::employeesMustBeSomebody,
            RegistrationRules::textsMustBeReadable);

    /** A profile with its credit code, both checked. */
    public record Registration(CreditCode creditCode, EmployerProfile profile) {}

    private RegistrationRules() {}

    public static Outcome<Registration> check(EmployerForm typed, ReferenceTables tables) {
        var form = typed.trimmed();
        List<Rejection> broken = ALL.stream()
                .map(rule -> rule.broken(form, tables))
                .filter(Objects::nonNull)
                .toList();
        if (!broken.isEmpty()) {
            return Outcome.refused(broken);
        }
        return Outcome.done(new Registration(
                CreditCode.of(Objects.requireNonNull(form.creditCode())).orElseThrow(), form.profile()));
    }

    static @Nullable Rejection nameMustBeGiven(EmployerForm form, ReferenceTables tables) {
        if (form.name() == null) {
            return Rejection.invalid("employer/name-missing", "name", "请填写单位名称，与营业执照或法人证书一致。");
        }
        return PlainText.length(form.name()) > LONGEST_NAME
                ? Rejection.invalid("employer/name-too-long", "name", "单位名称最长 100 个字，请填写证照上的全称。")
                : null;
    }

    static @Nullable Rejection creditCodeMustHaveItsCheckCharacter(EmployerForm form, ReferenceTables tables) {
        return form.creditCode() == null || CreditCode.of(form.creditCode()).isEmpty()
                ? Rejection.rule(
                        "employer/credit-code-invalid", "creditCode", "统一社会信用代码应为 18 位且校验位正确（GB 32100），请对照证照核对每一位。")
                : null;
    }

    static @Nullable Rejection kindMustBeGiven(EmployerForm form, ReferenceTables tables) {
        return form.kind() == null
                ? Rejection.invalid("employer/kind-missing", "kind", "请选择单位性质，例如 PRIVATE（民营）。")
                : null;
    }

    static @Nullable Rejection industryMustBeInTheNationalTable(EmployerForm form, ReferenceTables tables) {
        return form.industryCode() == null || !tables.isIndustry(form.industryCode())
                ? Rejection.rule(
                        "employer/industry-unknown",
                        "industryCode",
                        "行业代码不在 GB/T 4754—2017 中，请填写门类字母或 2 至 4 位代码，例如 6513。")
                : null;
    }

    static @Nullable Rejection subdistrictMustBeKnown(EmployerForm form, ReferenceTables tables) {
        return form.subdistrictCode() == null || !tables.isSubdistrict(form.subdistrictCode())
                ? Rejection.rule(
                        "employer/subdistrict-unknown", "subdistrictCode", "街道（镇）代码不存在，请填写 9 位代码，例如 310105005（周家桥街道）。")
                : null;
    }

    static @Nullable Rejection addressMustBeGiven(EmployerForm form, ReferenceTables tables) {
        return form.address() == null || PlainText.length(form.address()) > LONGEST_ADDRESS
                ? Rejection.invalid("employer/address-invalid", "address", "请填写单位地址，最长 200 个字。")
                : null;
    }

    static @Nullable Rejection introMustBeShort(EmployerForm form, ReferenceTables tables) {
        return form.intro() != null && PlainText.length(form.intro()) > LONGEST_INTRO
                ? Rejection.invalid("employer/intro-too-long", "intro", "单位简介最长 2000 个字，请精简。")
                : null;
    }

    static @Nullable Rejection employeesMustBeSomebody(EmployerForm form, ReferenceTables tables) {
        return form.employees() != null && (form.employees() < 1 || form.employees() > MOST_EMPLOYEES)
                ? Rejection.invalid("employer/employees-invalid", "employees", "职工人数应为正整数；不便填写请留空。")
                : null;
    }

    static @Nullable Rejection textsMustBeReadable(EmployerForm form, ReferenceTables tables) {
        return Stream.of(form.name(), form.address(), form.intro()).allMatch(PlainText::isReadable)
                ? null
                : Rejection.invalid("employer/text-unreadable", "name", "名称、地址或简介含有不可见的控制字符，请清除后重新提交。");
    }
}
