package wangang.matching.meaning;

import java.util.List;
import java.util.regex.Pattern;

/** Figures around a title: pay, head count, graduation year, the employer's own numbers. */
final class TitleFigures {

    private static final String AMOUNT = "\\d+(?:\\.\\d+)?";
    private static final String UNIT = "(?:k|w|万|千|元|块)";
    private static final String PERIOD = "(?:[/每一](?:月|天|日|小时|时|年|单|件|个月)|个月)";
    private static final String NAMED = "(?:综合|税前|税后|平均)?(?:月薪|底薪|年薪|日薪|时薪|薪资|薪酬|工资|月入|日入|收入)";
    private static final String EXTRA = "(?:起|以上|左右|\\+)?(?:[·*x]\\d{2}薪)?(?:\\+?(?:高?提成|奖金|绩效|补贴))*";

    private static final List<Pattern> FIGURES = List.of(
            any(NAMED + "(?:可达|过|上|约|为|高达)*(?:" + AMOUNT + "|万)" + UNIT + "?(?:[-~至到]" + AMOUNT + UNIT + "?)?" + PERIOD
                    + "?" + EXTRA),
            any(AMOUNT + UNIT + "?[-~至到]" + AMOUNT + UNIT + PERIOD + "?" + EXTRA),
            any(AMOUNT + UNIT + PERIOD + "?" + EXTRA),
            any("\\d{3,5}[-~至到]\\d{3,6}" + PERIOD + "?" + EXTRA),
            any("\\d{2,5}" + PERIOD),
            any("(?:职位|岗位)?编号:?\\s*[a-z]*\\d+[a-z]*"),
            any("1[2-8]薪"),
            any("(?:招|聘)?(?:\\d+|若干)[名位人]"),
            any("(?:20)?\\d{2}届(?:毕业生|应届生|应届)?(?:校园招聘|校招|秋招|春招)?"),
            any("20\\d{2}年?(?:校园招聘|校招|社招|秋招|春招)?"),
            any("(?<![a-z\\d])[a-z]{0,4}\\d{4,}(?![a-z\\d])"));

    private TitleFigures() {}

    static String removedFrom(String title) {
        var rest = title;
        for (var figure : FIGURES) {
            rest = figure.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    private static Pattern any(String expression) {
        return Pattern.compile("(?<![\\d.])" + expression, Pattern.CASE_INSENSITIVE);
    }
}
