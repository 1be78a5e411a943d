package wangang.vacancy.posting.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.reference.domain.PlainText;

final class BasicRules {

    static final int LONGEST_TITLE = 100;
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_REFERENCE = 64;
    static final int MOST_OPENINGS = 9_999;
    static final int MOST_CAMPAIGNS = 20;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 60;

    private BasicRules() {}

    static @Nullable Rejection titleMustBeGiven(PublicationCase vacancy) {
        return vacancy.terms().title() == null ? Rejection.invalid("vacancy/title-missing", "title", "请填写岗位名称。") : null;
    }

    static @Nullable Rejection titleMustBeShort(PublicationCase vacancy) {
        var title = vacancy.terms().title();
        return title != null && PlainText.length(title) > LONGEST_TITLE
                ? Rejection.invalid("vacancy/title-too-long", "title", "岗位名称最长 100 个字，职责与要求请写入 text。")
                : null;
    }

    static @Nullable Rejection kindMustBeGiven(PublicationCase vacancy) {
        return vacancy.terms().kind() == null
                ? Rejection.invalid("vacancy/kind-missing", "kind", "请填写用工形式 kind，例如 FULL_TIME（全职）。")
                : null;
    }

    static @Nullable Rejection openingsMustBeCountable(PublicationCase vacancy) {
        var openings = vacancy.terms().openings();
        return openings == null || openings < 1 || openings > MOST_OPENINGS
                ? Rejection.invalid("vacancy/openings-out-of-range", "openings", "招聘人数应为 1 至 9999 的整数。")
                : null;
    }

    static @Nullable Rejection textMustBeGiven(PublicationCase vacancy) {
        return vacancy.terms().text() == null
                ? Rejection.invalid("vacancy/text-missing", "text", "请填写岗位描述 text：岗位职责与任职要求。")
                : null;
    }

    static @Nullable Rejection textMustBeBounded(PublicationCase vacancy) {
        var text = vacancy.terms().text();
        return text != null && PlainText.length(text) > LONGEST_TEXT
                ? Rejection.invalid("vacancy/text-too-long", "text", "岗位描述最长 20000 个字，请精简。")
                : null;
    }

    static @Nullable Rejection referenceMustBeShort(PublicationCase vacancy) {
        var reference = vacancy.terms().reference();
        return reference != null && PlainText.length(reference) > LONGEST_REFERENCE
                ? Rejection.invalid("vacancy/reference-too-long", "reference", "单位自编岗位编号 reference 最长 64 个字符。")
                : null;
    }

    static @Nullable Rejection wordsMustBeReadable(PublicationCase vacancy) {
        var terms = vacancy.terms();
        var place = terms.place();
        var words = Stream.concat(
                Stream.of(terms.skills(), terms.benefits(), terms.campaigns()).flatMap(BasicRules::each),
                Stream.concat(
                        Stream.ofNullable(place == null ? null : place.address()),
                        Stream.of(terms.reference(), terms.title(), terms.text())
                                .flatMap(Stream::ofNullable)));
        return words.allMatch(PlainText::isReadable)
                ? null
                : Rejection.invalid("vacancy/text-unreadable", "text", "文字中含有不可见的控制字符或不完整的字符，请清除后重新提交。");
    }

    static @Nullable Rejection campaignsMustBeSlugs(PublicationCase vacancy) {
        var campaigns = vacancy.terms().campaigns();
        return campaigns == null
                        || (campaigns.size() <= MOST_CAMPAIGNS
                                && each(campaigns).allMatch(BasicRules::isSlug))
                ? null
                : Rejection.invalid(
                        "vacancy/campaigns-invalid", "campaigns", "招聘活动代号由小写字母、数字和连字符组成，最多 20 个，例如 autumn-2026。");
    }

    private static boolean isSlug(String campaign) {
        return campaign.length() <= LONGEST_SLUG && SLUG.matcher(campaign).matches();
    }

    static Stream<String> each(@Nullable List<String> texts) {
        return texts == null ? Stream.empty() : texts.stream().flatMap(Stream::ofNullable);
    }
}
