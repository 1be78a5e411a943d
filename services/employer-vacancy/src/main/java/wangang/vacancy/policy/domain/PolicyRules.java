package wangang.vacancy.policy.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.policy.domain.PolicyAmount.Rule;
import wangang.vacancy.reference.domain.PlainText;
import wangang.vacancy.reference.domain.ReferenceTables;

/** What must hold before a policy is entered or changed. */
public final class PolicyRules {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_CONDITIONS = 1_000;
    private static final int LONGEST_LINK = 500;
    private static final int MOST_CODES = 100;
    private static final int MOST_COUNTED = 100_000;
    private static final int MOST_EMPLOYEES = 10_000_000;
    private static final int MOST_YUAN = 100_000_000;

    /** Longer periods are mistyped; also keeps days inside what a database can compare. */
    private static final int MOST_YEARS = 10;

    /** One sentence about a form; null when it holds. */
    private interface Holds {
        @Nullable
        Rejection broken(PolicyForm form, LocalDate today, ReferenceTables tables);
    }

    private static final List<Holds> ALL = List.of(
            (form, today, tables) -> titleMustBeGiven(form),
            (form, today, tables) -> documentNumberMustBeGiven(form),
            (form, today, tables) -> officeMustBeGiven(form),
            (form, today, tables) -> summaryMustBeGiven(form),
            (form, today, tables) -> wayToApplyMustBeGiven(form),
            (form, today, tables) -> furtherConditionsMustBeShort(form),
            (form, today, tables) -> textsMustBeReadable(form),
            (form, today, tables) -> linkMustBeSafe(form),
            (form, today, tables) -> periodMustBeGiven(form),
            (form, today, tables) -> periodMustBePlausible(form, today),
            (form, today, tables) -> periodMustNotBeOver(form, today),
            (form, today, tables) -> industriesMustBeInTheNationalTable(form, tables),
            (form, today, tables) -> subdistrictsMustBeKnown(form, tables),
            (form, today, tables) -> sizeMustBeABand(form),
            (form, today, tables) -> conditionMustBeCountable(form),
            (form, today, tables) -> windowMustBePlausible(form),
            (form, today, tables) -> amountMustBeReckonable(form),
            (form, today, tables) -> amountPerHireMustCountHires(form));

    private PolicyRules() {}

    /** All that is wrong at once. */
    public static Outcome<PolicyTerms> check(PolicyForm typed, LocalDate today, ReferenceTables tables) {
        var form = typed.trimmed();
        List<Rejection> broken = ALL.stream()
                .map(rule -> rule.broken(form, today, tables))
                .filter(Objects::nonNull)
                .toList();
        return broken.isEmpty() ? Outcome.done(new PolicyTerms(form)) : Outcome.refused(broken);
    }

    private static @Nullable Rejection titleMustBeGiven(PolicyForm form) {
        return isGiven(form.title(), LONGEST_NAME)
                ? null
                : Rejection.invalid("policy/title-invalid", "title", "请填写政策名称，最长 100 个字。");
    }

    private static @Nullable Rejection documentNumberMustBeGiven(PolicyForm form) {
        return isGiven(form.documentNumber(), LONGEST_NUMBER)
                ? null
                : Rejection.invalid(
                        "policy/document-number-invalid",
                        "documentNumber",
                        "请填写文号，例如 沪府规〔2022〕6号，最长 60 个字；没有文号的写发文名称和日期。");
    }

    private static @Nullable Rejection officeMustBeGiven(PolicyForm form) {
        return isGiven(form.office(), LONGEST_NAME)
                ? null
                : Rejection.invalid("policy/office-invalid", "office", "请填写负责审核的部门，最长 100 个字。");
    }

    private static @Nullable Rejection summaryMustBeGiven(PolicyForm form) {
        return isGiven(form.summary(), LONGEST_TEXT)
                ? null
                : Rejection.invalid("policy/summary-invalid", "summary", "请用几句话写明政策内容，最长 2000 个字。");
    }

    private static @Nullable Rejection wayToApplyMustBeGiven(PolicyForm form) {
        return isGiven(form.howToApply(), LONGEST_TEXT)
                ? null
                : Rejection.invalid(
                        "policy/how-to-apply-invalid", "howToApply", "请写明怎样办理（在哪里、什么时候、带什么），最长 2000 个字；免申即享的写明无需申请。");
    }

    private static @Nullable Rejection furtherConditionsMustBeShort(PolicyForm form) {
        return form.furtherConditions() == null || isGiven(form.furtherConditions(), LONGEST_CONDITIONS)
                ? null
                : Rejection.invalid("policy/further-conditions-invalid", "furtherConditions", "其他条件最长 1000 个字，请精简。");
    }

    private static @Nullable Rejection textsMustBeReadable(PolicyForm form) {
        return Stream.of(
                                form.title(),
                                form.documentNumber(),
                                form.office(),
                                form.summary(),
                                form.howToApply(),
                                form.furtherConditions())
                        .allMatch(PlainText::isReadable)
                ? null
                : Rejection.invalid("policy/text-unreadable", "title", "文字中含有不可见的控制字符，请清除后重新提交。");
    }

    private static @Nullable Rejection linkMustBeSafe(PolicyForm form) {
        return form.link() == null || isHttps(form.link())
                ? null
                : Rejection.invalid(
                        "policy/link-invalid", "link", "网址须以 https:// 开头，最长 500 个字符，路径中的中文请作百分号编码；没有网址请留空。");
    }

    private static @Nullable Rejection periodMustBeGiven(PolicyForm form) {
        return form.from() == null || form.until() == null
                ? Rejection.invalid(
                        "policy/period-missing",
                        form.from() == null ? "from" : "until",
                        "请填写执行期限的第一天和最后一天；没有写明截止日期的政策，请填预计复核的日期，到期后可以延长。")
                : null;
    }

    private static @Nullable Rejection periodMustBePlausible(PolicyForm form, LocalDate today) {
        var from = form.from();
        var until = form.until();
        if (from == null || until == null) {
            return null;
        }
        return until.isBefore(from)
                        || from.isAfter(today.plusYears(MOST_YEARS))
                        || until.isAfter(from.plusYears(MOST_YEARS))
                ? Rejection.invalid("policy/period-invalid", "until", "最后一天不能早于第一天，执行期限最长 10 年，请检查年份。")
                : null;
    }

    private static @Nullable Rejection periodMustNotBeOver(PolicyForm form, LocalDate today) {
        return form.until() != null && form.until().isBefore(today)
                ? Rejection.rule("policy/ended", "until", "最后一天已经过去，到期的政策不会展示；请填写今天或以后的日期。")
                : null;
    }

    private static @Nullable Rejection industriesMustBeInTheNationalTable(PolicyForm form, ReferenceTables tables) {
        return areCodes(form.industries(), tables::isIndustry)
                ? null
                : Rejection.rule(
                        "policy/industry-unknown",
                        "industries",
                        "行业代码须在 GB/T 4754—2017 中，填写门类字母或 2 至 4 位代码，例如 H（住宿和餐饮业），最多 100 个。");
    }

    private static @Nullable Rejection subdistrictsMustBeKnown(PolicyForm form, ReferenceTables tables) {
        return areCodes(form.subdistricts(), tables::isSubdistrict)
                ? null
                : Rejection.rule(
                        "policy/subdistrict-unknown", "subdistricts", "街道（镇）代码不存在，请填写 9 位代码，例如 310105005，最多 100 个。");
    }

    private static @Nullable Rejection sizeMustBeABand(PolicyForm form) {
        int least = form.minEmployees() == null ? 1 : form.minEmployees();
        int most = form.maxEmployees() == null ? MOST_EMPLOYEES : form.maxEmployees();
        return least >= 1 && most >= least && most <= MOST_EMPLOYEES
                ? null
                : Rejection.invalid("policy/size-invalid", "minEmployees", "职工人数须为正整数，下限不能大于上限；不限请留空。");
    }

    private static @Nullable Rejection conditionMustBeCountable(PolicyForm form) {
        var condition = form.condition();
        return condition == null || (condition.kind() != null && isBetween(condition.least(), 1, MOST_COUNTED))
                ? null
                : Rejection.invalid(
                        "policy/condition-invalid",
                        "condition",
                        "请选择计数内容：HIRES（录用人数）或 OPEN_VACANCIES（招聘中的岗位数），并填写至少几个（1 到 100000）。");
    }

    private static @Nullable Rejection windowMustBePlausible(PolicyForm form) {
        var condition = form.condition();
        var from = form.from();
        var until = form.until();
        if (condition == null || from == null || until == null) {
            return null;
        }
        boolean own = condition.from() != null || condition.until() != null;
        var first = condition.from() == null ? from : condition.from();
        var last = condition.until() == null ? until : condition.until();
        return own
                        && (condition.kind() != PolicyCondition.Kind.HIRES
                                || last.isBefore(first)
                                || last.isAfter(until)
                                || first.isBefore(from.minusYears(MOST_YEARS)))
                ? Rejection.invalid(
                        "policy/window-invalid",
                        "condition.from",
                        "只有录用人数可以另定起止日期；起始日不能晚于截止日，截止日不能晚于政策的最后一天。按政策期限计算的请留空。")
                : null;
    }

    private static @Nullable Rejection amountMustBeReckonable(PolicyForm form) {
        var amount = form.amount();
        if (amount == null) {
            return null;
        }
        boolean sound = switch (amount.rule()) {
            case null -> false;
            case NONE -> amount.yuan() == null && amount.cap() == null;
            case FIXED -> isBetween(amount.yuan(), 1, MOST_YUAN) && amount.cap() == null;
            case PER_HIRE ->
                isBetween(amount.yuan(), 1, MOST_YUAN)
                        && (amount.cap() == null
                                || isBetween(amount.cap(), Objects.requireNonNull(amount.yuan()), MOST_YUAN));
        };
        return sound
                ? null
                : Rejection.invalid(
                        "policy/amount-invalid",
                        "amount",
                        "金额规则为 NONE（不计算）、FIXED（一笔）或 PER_HIRE（按录用人数）；后两种须填金额（1 到 1 亿元），封顶只用于按录用人数，且不低于每人金额。");
    }

    private static @Nullable Rejection amountPerHireMustCountHires(PolicyForm form) {
        var amount = form.amount();
        var condition = form.condition();
        return amount != null
                        && amount.rule() == Rule.PER_HIRE
                        && (condition == null || condition.kind() == PolicyCondition.Kind.OPEN_VACANCIES)
                ? Rejection.rule("policy/amount-needs-hires", "condition", "按录用人数计算金额的政策，须同时写明录用人数的条件，说明哪些录用计入。")
                : null;
    }

    private static boolean isGiven(@Nullable String text, int longest) {
        return text != null && PlainText.length(text) <= longest;
    }

    private static boolean isBetween(@Nullable Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }

    private static boolean areCodes(@Nullable List<String> codes, java.util.function.Predicate<String> known) {
        return codes == null || (codes.size() <= MOST_CODES && codes.stream().allMatch(known));
    }

    private static boolean isHttps(String link) {
        if (link.length() > LONGEST_LINK) {
            return false;
        }
        try {
            var address = URI.create(link);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
