package wangang.vacancy.sharing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.reference.domain.PlainText;
import wangang.vacancy.reference.domain.ReferenceTables;

/** What must hold of an offer or a need; all that is wrong is said at once. */
public final class StaffingRules {

    static final int LONGEST_TITLE = 100;
    static final int LONGEST_TEXT = 1_000;
    static final int MOST_HEADS = 9_999;
    static final int MOST_SKILLS = 50;
    static final int LONGEST_SKILL = 50;

    /** Yuan a head and month: more is a slip of the finger. */
    static final int HIGHEST_COST = 1_000_000;

    /** Who is away for longer is not lent. */
    static final int LONGEST_YEARS = 2;

    private interface Rule {
        @Nullable
        Rejection brokenIn(StaffingForm form, LocalDate today, ReferenceTables tables);
    }

    private static final List<Rule> ALL = List.of(
            (form, today, tables) -> sideMustBeGiven(form),
            (form, today, tables) -> titleMustBeGivenAndShort(form),
            StaffingRules::occupationMustBeInTheCatalogue,
            (form, today, tables) -> headcountMustBeCountable(form),
            (form, today, tables) -> skillsMustBeBounded(form),
            (form, today, tables) -> periodMustEnd(form),
            (form, today, tables) -> periodMustNotBeOver(form, today),
            (form, today, tables) -> periodMustNotBeUpsideDown(form),
            (form, today, tables) -> closingDateMustLieInThePeriod(form, today),
            StaffingRules::regionMustBePlausible,
            StaffingRules::subdistrictMustLieInTheRegion,
            (form, today, tables) -> coordinatesMustBeAPair(form),
            (form, today, tables) -> costMustBePlausible(form),
            (form, today, tables) -> textMustBeShort(form),
            (form, today, tables) -> wordsMustBeReadable(form));

    private StaffingRules() {}

    public static Outcome<StaffingTerms> checked(StaffingForm written, LocalDate today, ReferenceTables tables) {
        var form = written.trimmed();
        var broken = ALL.stream()
                .flatMap(rule -> Stream.ofNullable(rule.brokenIn(form, today, tables)))
                .toList();
        return broken.isEmpty() ? Outcome.done(new StaffingTerms(form)) : Outcome.refused(broken);
    }

    private static @Nullable Rejection sideMustBeGiven(StaffingForm form) {
        return form.side() == null
                ? Rejection.invalid("sharing/side-missing", "side", "请选择 side：OFFER（有富余员工可借出）或 NEED（缺工、需要借入）。")
                : null;
    }

    private static @Nullable Rejection titleMustBeGivenAndShort(StaffingForm form) {
        return form.title() == null || PlainText.length(form.title()) > LONGEST_TITLE
                ? Rejection.invalid("sharing/title-invalid", "title", "请填写工种或岗位名称，最长 100 个字。")
                : null;
    }

    private static @Nullable Rejection occupationMustBeInTheCatalogue(
            StaffingForm form, LocalDate today, ReferenceTables tables) {
        var code = form.occupationCode();
        return code != null && !tables.isOccupation(code)
                ? Rejection.rule(
                        "sharing/occupation-unknown",
                        "occupationCode",
                        "职业代码不在《职业分类大典（2022 年版）》中，请填写职业（细类）代码，例如 6-18-01-01，或删去该项。")
                : null;
    }

    private static @Nullable Rejection headcountMustBeCountable(StaffingForm form) {
        var heads = form.headcount();
        return heads == null || heads < 1 || heads > MOST_HEADS
                ? Rejection.invalid("sharing/headcount-out-of-range", "headcount", "人数应为 1 至 9999 的整数。")
                : null;
    }

    private static @Nullable Rejection skillsMustBeBounded(StaffingForm form) {
        var skills = Objects.requireNonNullElse(form.skills(), List.<String>of());
        return skills.size() > MOST_SKILLS || skills.stream().anyMatch(skill -> PlainText.length(skill) > LONGEST_SKILL)
                ? Rejection.invalid("sharing/skills-invalid", "skills", "技能最多 50 项，每项最长 50 个字。")
                : null;
    }

    private static @Nullable Rejection periodMustEnd(StaffingForm form) {
        return form.until() == null
                ? Rejection.invalid("sharing/until-missing", "until", "请填写用工结束日期 until，例如 2027-03-31。")
                : null;
    }

    private static @Nullable Rejection periodMustNotBeOver(StaffingForm form, LocalDate today) {
        var until = form.until();
        return until != null && (until.isBefore(today) || until.isAfter(today.plusYears(LONGEST_YEARS)))
                ? Rejection.rule("sharing/period-out-of-range", "until", "用工结束日期应在今天至两年之内，请修改 until。")
                : null;
    }

    private static @Nullable Rejection periodMustNotBeUpsideDown(StaffingForm form) {
        return form.from() != null && form.until() != null && form.from().isAfter(form.until())
                ? Rejection.rule("sharing/period-upside-down", "from", "用工开始日期晚于结束日期，请核对 from 与 until 是否填反。")
                : null;
    }

    private static @Nullable Rejection closingDateMustLieInThePeriod(StaffingForm form, LocalDate today) {
        var last = form.validUntil();
        return last != null
                        && form.until() != null
                        && !form.until().isBefore(today)
                        && (last.isBefore(today) || last.isAfter(form.until()))
                ? Rejection.rule("sharing/closing-date-out-of-range", "validUntil", "信息有效期应在今天至用工结束日期之间；不填则到用工结束日期为止。")
                : null;
    }

    private static @Nullable Rejection regionMustBePlausible(
            StaffingForm form, LocalDate today, ReferenceTables tables) {
        var region = form.place() == null ? null : form.place().regionCode();
        return region == null || !tables.isPlausibleRegion(region)
                ? Rejection.rule("sharing/region-invalid", "place.regionCode", "用工地点的行政区划代码应为 6 位数字，例如 310105（长宁区）。")
                : null;
    }

    private static @Nullable Rejection subdistrictMustLieInTheRegion(
            StaffingForm form, LocalDate today, ReferenceTables tables) {
        var subdistrict = form.place() == null ? null : form.place().subdistrictCode();
        if (form.place() == null || subdistrict == null) {
            return null;
        }
        return tables.isSubdistrict(subdistrict)
                        && ReferenceTables.regionOf(subdistrict)
                                .equals(form.place().regionCode())
                ? null
                : Rejection.rule(
                        "sharing/subdistrict-invalid",
                        "place.subdistrictCode",
                        "街道（镇）代码应为 9 位、前 6 位与行政区划一致，例如 310105005；也可以删去该项。");
    }

    private static @Nullable Rejection coordinatesMustBeAPair(StaffingForm form) {
        var place = form.place();
        if (place == null || (place.lat() == null && place.lon() == null)) {
            return null;
        }
        return isWithin(place.lat(), 90) && isWithin(place.lon(), 180)
                ? null
                : Rejection.invalid(
                        "sharing/coordinates-invalid", "place.lat", "坐标应同时填写 lat（-90 至 90）与 lon（-180 至 180），WGS84。");
    }

    private static boolean isWithin(@Nullable Double degrees, int limit) {
        return degrees != null && Math.abs(degrees) <= limit;
    }

    private static @Nullable Rejection costMustBePlausible(StaffingForm form) {
        var cost = form.monthlyCost();
        return cost != null && (cost < 1 || cost > HIGHEST_COST)
                ? Rejection.invalid("sharing/cost-out-of-range", "monthlyCost", "每人每月费用应为 1 至 1000000 之间的整数，单位元；面议请留空。")
                : null;
    }

    private static @Nullable Rejection textMustBeShort(StaffingForm form) {
        return form.text() != null && PlainText.length(form.text()) > LONGEST_TEXT
                ? Rejection.invalid("sharing/text-too-long", "text", "说明最长 1000 个字，请精简。")
                : null;
    }

    private static @Nullable Rejection wordsMustBeReadable(StaffingForm form) {
        var skills = Objects.requireNonNullElse(form.skills(), List.<String>of());
        return Stream.concat(Stream.of(form.title(), form.text()).flatMap(Stream::ofNullable), skills.stream())
                        .allMatch(PlainText::isReadable)
                ? null
                : Rejection.invalid("sharing/text-unreadable", "text", "文字中含有不可见的控制字符或不完整的字符，请清除后重新提交。");
    }
}
