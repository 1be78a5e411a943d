package wangang.benchmarks.twosided.judging;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import wangang.benchmarks.twosided.postings.Posting;

/** A posting in words, its text cut to about 900 characters without losing what is demanded. */
final class PostingSheet {

    private static final int WHOLE = 900;

    /** Of a text that is cut, so much of the beginning; the rest from where the demands begin. */
    private static final int BEGINNING = 350;

    private static final Pattern DEMANDS = Pattern.compile("任职要求|任职资格|任职条件|岗位要求|职位要求|任职需求|岗位资格|应聘要求");

    private PostingSheet() {}

    static String of(Posting posting) {
        var row = posting.row();
        var text = new StringBuilder();
        line(text, "职位", row.path("title").asString(""));
        line(text, "单位", row.path("employer").asString(""));
        line(text, "类别", row.path("category").asString(""));
        line(text, "性质", row.path("kind").asString(""));
        line(text, "学历", row.path("degree").asString(""));
        line(text, "月薪", pay(row));
        line(text, "地点", place(row));
        text.append('\n').append(body(row)).append('\n');
        return text.toString();
    }

    private static String body(JsonNode row) {
        if (!row.has("requirements")) {
            return cut(row.path("text").asString(""));
        }
        var demands = "任职要求：" + row.path("requirements").asString("") + "\n"
                + row.path("bonus").asString("");
        var duties = "岗位职责：" + row.path("duties").asString("");
        return cut(duties.strip() + "\n" + demands.strip());
    }

    static String cut(String text) {
        if (text.length() <= WHOLE) {
            return text;
        }
        var demands = DEMANDS.matcher(text);
        if (!demands.find(0) || demands.start() <= BEGINNING) {
            return text.substring(0, WHOLE) + "……";
        }
        int end = Math.min(text.length(), demands.start() + WHOLE - BEGINNING);
        return text.substring(0, BEGINNING) + "……\n" + text.substring(demands.start(), end)
                + (end < text.length() ? "……" : "");
    }

    private static String pay(JsonNode row) {
        return row.path("payMin").isNumber() && row.path("payMax").isNumber()
                ? "%d–%d 元"
                        .formatted(
                                Math.round(row.path("payMin").asDouble()),
                                Math.round(row.path("payMax").asDouble()))
                : "未写明";
    }

    private static String place(JsonNode row) {
        if (row.has("cities")) {
            return row.path("cities")
                    .valueStream()
                    .map(city -> city.asString(""))
                    .collect(Collectors.joining("、"));
        }
        return String.join(
                        " ",
                        List.of(
                                row.path("district").asString(""),
                                row.path("address").asString("")))
                .strip();
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isBlank()) {
            text.append("- ").append(name).append("：").append(value).append('\n');
        }
    }
}
