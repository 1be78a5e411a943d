package wangang.campaign.organising.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.campaign.reference.domain.PlainText;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** What must hold before a campaign is kept, in the order in which an officer should mend it. */
public final class CampaignRules {

    /** As employer-vacancy takes them in a vacancy's campaigns. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static final int LONGEST_SLUG = 60;
    static final int LONGEST_NAME = 60;
    static final int LONGEST_AUDIENCE = 200;
    /** Longer ones are services, not campaigns. */
    static final int LONGEST_YEARS = 2;
    /** More than the district has inhabitants of working age is a slip of the key. */
    static final int LARGEST_TARGET = 1_000_000;

    /** One sentence about a campaign; null when it holds. */
    interface Rule {
        @Nullable
        Rejection broken(CampaignCase campaign);
    }

    static final List<Rule> ALL = List.of(
            CampaignRules::slugMustBeShortAndPlain,
            CampaignRules::nameMustBeGiven,
            CampaignRules::audienceMustBeGiven,
            CampaignRules::periodMustBeGiven,
            CampaignRules::periodMustNotBeUpsideDown,
            CampaignRules::periodMustNotBeOver,
            CampaignRules::periodMustBeShort,
            CampaignRules::targetsMustBeCountable,
            CampaignRules::targetsMustNameASubdistrictOnce,
            CampaignRules::subdistrictsMustBeKnown,
            CampaignRules::graduateYearsMustBeNear,
            CampaignRules::reservedSharesMustBePercentages,
            CampaignRules::reservedSharesMustNameAKindOnce);

    private CampaignRules() {}

    /** A campaign's slug and terms, both checked. */
    public record Checked(String slug, CampaignTerms terms) {}

    public static Outcome<Checked> check(CampaignForm typed, LocalDate today, ReferenceTables tables) {
        var form = typed.completed();
        var terms = Objects.requireNonNull(form.terms());
        var campaign = new CampaignCase(form, terms, today, tables);
        List<Rejection> broken = ALL.stream()
                .map(rule -> rule.broken(campaign))
                .filter(Objects::nonNull)
                .toList();
        return broken.isEmpty()
                ? Outcome.done(new Checked(Objects.requireNonNull(form.slug()), CampaignTerms.checked(terms)))
                : Outcome.refused(broken);
    }

    static @Nullable Rejection slugMustBeShortAndPlain(CampaignCase campaign) {
        var slug = campaign.form().slug();
        return slug == null
                        || slug.length() > LONGEST_SLUG
                        || !SLUG.matcher(slug).matches()
                ? Rejection.invalid("campaign/slug-invalid", "slug", "活动代号由小写字母、数字和连字符组成，最长 60 个字符，例如 autumn-2026。")
                : null;
    }

    static @Nullable Rejection nameMustBeGiven(CampaignCase campaign) {
        return PlainText.isOf(LONGEST_NAME, campaign.terms().name())
                ? null
                : Rejection.invalid("campaign/name-invalid", "terms.name", "请填写活动名称，最长 60 个字，不含控制字符。");
    }

    static @Nullable Rejection audienceMustBeGiven(CampaignCase campaign) {
        return PlainText.isOf(LONGEST_AUDIENCE, campaign.terms().audience())
                ? null
                : Rejection.invalid(
                        "campaign/audience-invalid", "terms.audience", "请写明活动面向哪些人，最长 200 个字，例如“2027 届高校毕业生”。");
    }

    static @Nullable Rejection periodMustBeGiven(CampaignCase campaign) {
        return campaign.terms().startsOn() == null || campaign.terms().endsOn() == null
                ? Rejection.invalid(
                        "campaign/period-missing", "terms.startsOn", "请填写活动的第一天 startsOn 和最后一天 endsOn，例如 2026-11-23。")
                : null;
    }

    static @Nullable Rejection periodMustNotBeUpsideDown(CampaignCase campaign) {
        var first = campaign.terms().startsOn();
        var last = campaign.terms().endsOn();
        return first != null && last != null && last.isBefore(first)
                ? Rejection.rule("campaign/period-upside-down", "terms.endsOn", "最后一天早于第一天，请把 endsOn 改为不早于 startsOn。")
                : null;
    }

    static @Nullable Rejection periodMustNotBeOver(CampaignCase campaign) {
        var last = campaign.terms().endsOn();
        return last != null && last.isBefore(campaign.today())
                ? Rejection.rule("campaign/period-over", "terms.endsOn", "最后一天已经过去，请改为今天或以后的日期；要提前结束请用“结束活动”。")
                : null;
    }

    static @Nullable Rejection periodMustBeShort(CampaignCase campaign) {
        var first = campaign.terms().startsOn();
        var last = campaign.terms().endsOn();
        return first != null && last != null && last.isAfter(first.plusYears(LONGEST_YEARS))
                ? Rejection.rule("campaign/period-too-long", "terms.endsOn", "活动最长两年，请缩短，或分为几次活动。")
                : null;
    }

    static @Nullable Rejection targetsMustBeCountable(CampaignCase campaign) {
        var targets = Objects.requireNonNull(campaign.terms().targets());
        var figures = Stream.concat(
                Stream.of(targets.employers(), targets.openings(), targets.hires()),
                targets.subdistricts().stream()
                        .flatMap(part -> Stream.of(part.employers(), part.openings(), part.hires())));
        return figures.allMatch(figure -> figure == null || (figure >= 1 && figure <= LARGEST_TARGET))
                ? null
                : Rejection.invalid("campaign/target-invalid", "terms.targets", "目标数应为 1 到 1000000 之间的整数；没有目标的请留空。");
    }

    static @Nullable Rejection targetsMustNameASubdistrictOnce(CampaignCase campaign) {
        var parts = Objects.requireNonNull(campaign.terms().targets()).subdistricts();
        return parts.stream().map(SubdistrictTarget::subdistrictCode).distinct().count() == parts.size()
                ? null
                : Rejection.invalid("campaign/target-repeated", "terms.targets.subdistricts", "同一街道（镇）的目标写了两次，请合并为一条。");
    }

    static @Nullable Rejection subdistrictsMustBeKnown(CampaignCase campaign) {
        var targets = Objects.requireNonNull(campaign.terms().targets());
        var eligibility = Objects.requireNonNull(campaign.terms().eligibility());
        return Stream.concat(
                                targets.subdistricts().stream().map(SubdistrictTarget::subdistrictCode),
                                eligibility.subdistrictCodes().stream())
                        .allMatch(code -> code != null && campaign.tables().isSubdistrict(code))
                ? null
                : Rejection.rule("campaign/subdistrict-unknown", "terms", "街道（镇）代码不存在，请填写 9 位代码，例如 310105005（周家桥街道）。");
    }

    static @Nullable Rejection graduateYearsMustBeNear(CampaignCase campaign) {
        int now = campaign.today().getYear();
        return Objects.requireNonNull(campaign.terms().eligibility()).graduateYears().stream()
                        .allMatch(year -> year >= now - 5 && year <= now + 5)
                ? null
                : Rejection.invalid(
                        "campaign/graduate-year-invalid",
                        "terms.eligibility.graduateYears",
                        "毕业年份请填四位数，且在前后五年之内，例如 2027。");
    }

    static @Nullable Rejection reservedSharesMustBePercentages(CampaignCase campaign) {
        return shares(campaign).allMatch(share -> share.percent() >= 1 && share.percent() <= 100)
                ? null
                : Rejection.invalid(
                        "campaign/reserved-share-invalid", "terms.reservedShares", "定向比例为 1 到 100 的整数百分比，例如国企填 50。");
    }

    static @Nullable Rejection reservedSharesMustNameAKindOnce(CampaignCase campaign) {
        var kinds = shares(campaign).map(ReservedShare::employerKind).toList();
        return kinds.stream().allMatch(Objects::nonNull)
                        && kinds.stream().distinct().count() == kinds.size()
                ? null
                : Rejection.invalid(
                        "campaign/reserved-share-kind-invalid", "terms.reservedShares", "每条定向比例要写明一种单位性质，同一性质只写一条。");
    }

    private static Stream<ReservedShare> shares(CampaignCase campaign) {
        return Objects.requireNonNull(campaign.terms().reservedShares()).stream();
    }
}
