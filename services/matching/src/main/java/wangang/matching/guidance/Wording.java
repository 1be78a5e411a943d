package wangang.matching.guidance;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import wangang.matching.guidance.PayGuidance.Held;
import wangang.matching.guidance.PayGuidance.Place;
import wangang.matching.guidance.PayGuidance.Quantiles;
import wangang.matching.guidance.PayGuidance.Range;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.PayForm;
import wangang.matching.vocabulary.VacancyKind;

/** Says in Chinese which vacancies are compared and what they pay. */
@Component
class Wording {

    private final GroupNames names;

    Wording(GroupNames names) {
        this.names = names;
    }

    /** Such as 长宁区 12 个开放岗位（5 家单位），软件工程师（2-02-10-03），本科，应届可报. */
    String group(Market market) {
        var parts = new ArrayList<String>();
        parts.add(place(market.rung()) + " " + market.vacancies() + " 个开放岗位（" + market.employers() + " 家单位）");
        for (var held : held(market.rung())) {
            switch (held.condition()) {
                case KIND -> {
                    if (!held.value().equals(VacancyKind.FULL_TIME.name())) {
                        parts.add(held.text());
                    }
                }
                case OCCUPATION, MINOR_GROUP, MIDDLE_GROUP, TITLE, DEGREE, EXPERIENCE -> parts.add(held.text());
                case PAY_FORM, REGION, SUBDISTRICT -> {
                    // The unit and the place say so already.
                }
            }
        }
        return String.join("，", parts);
    }

    List<Held> held(Rung rung) {
        return rung.conditions().entrySet().stream()
                .map(entry -> new Held(entry.getKey(), entry.getValue(), text(entry.getKey(), entry.getValue())))
                .toList();
    }

    String summary(Market market, PayForm form, Quantiles pay) {
        var unit = unit(form);
        var widened = market.rung().dropped().isEmpty()
                ? ""
                : "更接近的岗位不够多，没有再按"
                        + market.rung().dropped().stream().map(Wording::name).collect(Collectors.joining("、")) + "区分。";
        return group(market) + "：中间一半给 " + number(pay.p25()) + "–" + number(pay.p75()) + " " + unit + "，中位数 "
                + number(pay.p50()) + " " + unit + "（按薪酬上下限的中间值计算）。" + widened;
    }

    static String nothing(GuidanceSettings settings) {
        return "可比的开放岗位还不够，暂时给不出薪酬参考：至少要有 " + settings.employers() + " 家单位的 " + settings.cases()
                + " 个岗位用同一种计薪方式写明薪酬，同一单位最多算 " + settings.perEmployer() + " 个。";
    }

    static String standing(double middle, double below, Place place, PayForm form) {
        var offer = "所填薪酬的中间值 " + number(Math.round(middle)) + " " + unit(form);
        return switch (place) {
            case LOW -> offer + "，低于 " + percent(below) + "% 的同类岗位，可能较难招到合适的人。";
            case USUAL -> offer + "，低于 " + percent(below) + "% 的同类岗位，在常见范围内。";
            case HIGH ->
                offer
                        + (percent(below) == 0 ? "，高于几乎所有同类岗位" : "，只有 " + percent(below) + "% 的同类岗位给得更多")
                        + "，请核对金额和计薪方式是否填对。";
        };
    }

    static String range(Range range, PayForm form) {
        return number(range.min()) + "–" + number(range.max()) + " " + unit(form);
    }

    static String unit(PayForm form) {
        return switch (form) {
            case MONTHLY -> "元/月";
            case YEARLY -> "元/年";
            case DAILY -> "元/天";
            case HOURLY -> "元/小时";
            case NEGOTIABLE -> throw new IllegalArgumentException("negotiable pay has no amount");
        };
    }

    private String place(Rung rung) {
        var subdistrict = rung.value(Condition.SUBDISTRICT);
        var region = rung.value(Condition.REGION);
        if (subdistrict != null) {
            return names.subdistrict(subdistrict);
        }
        return region == null ? "本平台" : names.region(region);
    }

    private String text(Condition condition, String value) {
        return switch (condition) {
            case KIND -> VacancyKind.valueOf(value).label();
            case PAY_FORM -> unit(PayForm.valueOf(value));
            case REGION -> names.region(value);
            case SUBDISTRICT -> names.subdistrict(value);
            case OCCUPATION -> names.occupation(value);
            case MINOR_GROUP -> "职业小类：" + names.minorGroup(value);
            case MIDDLE_GROUP -> "职业中类 " + value;
            case TITLE -> "与“" + value + "”意思相近";
            case DEGREE -> Degree.valueOf(value).label();
            case EXPERIENCE -> Seniority.valueOf(value).label();
        };
    }

    private static String name(Condition condition) {
        return switch (condition) {
            case KIND -> "用工形式";
            case PAY_FORM -> "计薪方式";
            case REGION -> "区";
            case SUBDISTRICT -> "街道（镇）";
            case OCCUPATION -> "职业";
            case MINOR_GROUP -> "职业小类";
            case MIDDLE_GROUP -> "职业中类";
            case TITLE -> "岗位名称";
            case DEGREE -> "学历";
            case EXPERIENCE -> "经验";
        };
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    private static String number(long amount) {
        return NumberFormat.getIntegerInstance(Locale.CHINA).format(amount);
    }
}
