package wangang.matching.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wangang.matching.parameters.Given;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.PayForm;
import wangang.matching.vocabulary.VacancyKind;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** Reads what is asked as it comes in an address; every mistake is told at once. */
final class GuidanceParameters {

    static final Set<String> KNOWN = Set.of(
            "title",
            "occupationCode",
            "degree",
            "minYears",
            "regionCode",
            "subdistrictCode",
            "kind",
            "payForm",
            "payMin",
            "payMax");

    private static final String INVALID = "pay-guidance/invalid-parameter";
    private static final Pattern OCCUPATION = Pattern.compile("\\d-\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern SUBDISTRICT = Pattern.compile("\\d{9}");
    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final int REGION_DIGITS = 6;
    private static final int LONGEST_TITLE = 100;
    private static final int MOST_YEARS = 60;
    private static final int MOST_YUAN = 100_000_000;

    private final Given given;
    private final List<Rejection> mistakes = new ArrayList<>();

    private GuidanceParameters(Map<String, String> given) {
        this.given = new Given(given, this::refuse);
    }

    /** Names outside the known ones are refused, so that a misspelt one is never silently ignored. */
    static Outcome<GuidanceRequest> read(Map<String, String> given) {
        return new GuidanceParameters(given).read();
    }

    private Outcome<GuidanceRequest> read() {
        given.unknown(KNOWN)
                .forEach(name -> mistakes.add(Rejection.invalid(
                        "pay-guidance/unknown-parameter", name, "不认识参数 " + Given.shortened(name) + "，请参照接口文档检查拼写。")));
        var subdistrict = given.value("subdistrictCode", text -> Given.matching(SUBDISTRICT, text), "应为 9 位街镇代码");
        var region = given.value("regionCode", text -> Given.matching(REGION, text), "应为 6 位区划代码");
        if (subdistrict != null && region != null && !subdistrict.startsWith(region)) {
            refuse("subdistrictCode", "不在 regionCode 所指的区里，请改正其中一个");
        }
        var kind =
                given.value("kind", text -> Given.constant(VacancyKind.class, text), "应为 FULL_TIME、PART_TIME 等用工形式之一");
        var form = given.value("payForm", GuidanceParameters::payForm, "应为 MONTHLY、YEARLY、DAILY 或 HOURLY；面议没有可比的金额");
        var request = new GuidanceRequest(
                given.value("title", text -> Given.atMost(LONGEST_TITLE, text), "最长 100 个字"),
                given.value("occupationCode", text -> Given.matching(OCCUPATION, text), "应为职业分类大典中的细类代码，例如 2-02-10-03"),
                given.value(
                        "degree",
                        text -> Given.constant(Degree.class, text),
                        "应为 NONE、JUNIOR_HIGH、SENIOR_HIGH、COLLEGE、" + "BACHELOR、MASTER 或 DOCTOR"),
                given.value("minYears", text -> Given.whole(text, 0, MOST_YEARS), "应为 0 到 60 之间的整数"),
                region == null && subdistrict != null ? subdistrict.substring(0, REGION_DIGITS) : region,
                subdistrict,
                kind == null ? VacancyKind.FULL_TIME : kind,
                form == null ? PayForm.MONTHLY : form,
                given.value("payMin", text -> Given.whole(text, 1, MOST_YUAN), "应为 1 到 100000000 之间的整数（元）"),
                given.value("payMax", text -> Given.whole(text, 1, MOST_YUAN), "应为 1 到 100000000 之间的整数（元）"));
        if (request.payMin() != null && request.payMax() != null && request.payMin() > request.payMax()) {
            refuse("payMin", "高于 payMax，请核对是否填反");
        }
        if (given.blank("title") && given.blank("occupationCode")) {
            mistakes.add(Rejection.invalid(
                    "pay-guidance/nothing-to-compare", "title", "请给出 title（岗位名称）或 occupationCode（职业代码），才能找到可比的岗位。"));
        }
        return mistakes.isEmpty() ? Outcome.done(request) : Outcome.refused(mistakes);
    }

    private void refuse(String name, String rule) {
        mistakes.add(Rejection.invalid(INVALID, name, "参数 " + name + " 有误：" + rule + "。"));
    }

    private static @Nullable PayForm payForm(String text) {
        var form = Given.constant(PayForm.class, text);
        return form == PayForm.NEGOTIABLE ? null : form;
    }
}
