package wangang.portal.office.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes pictures of a campaign's progress. */
final class Pictures {

    private static final String NOTHING = "还没有数据。活动开放、岗位报名后，这里会出现数字。";
    private static final List<String> MEASURES = List.of("参与单位", "参与岗位", "招聘人数", "推荐触达人数", "投递", "面试", "录用意向", "录用");

    private Pictures() {}

    static List<Picture> of(Progress progress, List<Progress.School> schools) {
        return List.of(
                targets(progress),
                funnel(progress.total()),
                days(progress.byDay()),
                parts("subdistricts", "按街道（镇）", "街道（镇）", progress.bySubdistrict()),
                parts("trades", "按行业", "行业", progress.byTrade()),
                schools(schools));
    }

    private static Picture targets(Progress progress) {
        return new Picture(
                "targets",
                "目标完成情况",
                "share",
                List.of("指标", "目标", "完成", "完成率"),
                progress.targets().stream()
                        .map(one -> List.of(
                                measure(one.measure()),
                                String.valueOf(one.target()),
                                String.valueOf(one.reached()),
                                one.percent() + "%"))
                        .toList(),
                List.of(3),
                "竖线为 100%。",
                "这个活动没有设定目标。可以在“修改活动”中填写。");
    }

    private static Picture funnel(Progress.Figures total) {
        return new Picture(
                "funnel",
                "招聘漏斗",
                "bars",
                List.of("环节", "数量", "占上一环节"),
                List.of(
                        List.of("推荐触达人数", String.valueOf(total.reached()), ""),
                        List.of("投递", String.valueOf(total.applications()), ""),
                        step("面试", total.interviews(), total.applications()),
                        step("录用意向", total.offers(), total.interviews()),
                        step("录用", total.hires(), total.offers())),
                List.of(1),
                "触达按人数，投递及以后按份数。",
                NOTHING);
    }

    private static List<String> step(String name, long count, long before) {
        return List.of(name, String.valueOf(count), before == 0 ? "" : count * 100 / before + "%");
    }

    private static Picture days(List<Progress.Part> days) {
        return new Picture(
                "days",
                "按日期",
                "days",
                header("日期"),
                days.stream().map(day -> row(name(day), day.figures())).toList(),
                List.of(4, 5, 6, 8),
                "在几天都出现的单位、岗位和人，只计入第一天。",
                NOTHING);
    }

    private static Picture parts(String part, String title, String what, List<Progress.Part> parts) {
        boolean targeted = parts.stream().anyMatch(one -> !given(one.targets()).isEmpty());
        var header = new ArrayList<>(header(what));
        if (targeted) {
            header.add("目标完成");
        }
        return new Picture(
                part,
                title,
                "bars",
                List.copyOf(header),
                parts.stream()
                        .map(one -> targeted
                                ? with(row(name(one), one.figures()), attained(given(one.targets())))
                                : row(name(one), one.figures()))
                        .toList(),
                List.of(3, 4, 5, 8),
                "",
                NOTHING);
    }

    private static Picture schools(List<Progress.School> schools) {
        return new Picture(
                "schools",
                "按学校",
                "bars",
                List.of("学校", "毕业生人数", "推荐触达人数", "投递", "面试", "录用意向", "录用"),
                schools.stream().map(Pictures::school).toList(),
                List.of(1, 2, 3, 6),
                "不足五人的学校合并计入“其他学校”。",
                "还没有毕业生的数据。");
    }

    private static List<String> school(Progress.School one) {
        var figures = List.<Function<Progress.School, Long>>of(
                Progress.School::people,
                Progress.School::reached,
                Progress.School::applications,
                Progress.School::interviews,
                Progress.School::offers,
                Progress.School::hires);
        var row = new ArrayList<String>();
        row.add(one.school() == null ? "其他学校" : one.school());
        figures.forEach(figure -> row.add(String.valueOf(figure.apply(one))));
        return List.copyOf(row);
    }

    private static String attained(List<Progress.Attainment> targets) {
        return String.join(
                "；",
                targets.stream()
                        .map(one -> measure(one.measure()) + " " + one.reached() + "/" + one.target())
                        .toList());
    }

    private static List<String> header(String first) {
        return with(List.of(first), MEASURES);
    }

    private static List<String> row(String name, Progress.Figures figures) {
        return List.of(
                name,
                String.valueOf(figures.employers()),
                String.valueOf(figures.vacancies()),
                String.valueOf(figures.openings()),
                String.valueOf(figures.reached()),
                String.valueOf(figures.applications()),
                String.valueOf(figures.interviews()),
                String.valueOf(figures.offers()),
                String.valueOf(figures.hires()));
    }

    private static String name(Progress.Part part) {
        return part.name() == null || part.name().isBlank() ? "未填写" : part.name();
    }

    private static String measure(String code) {
        return switch (code) {
            case "EMPLOYERS" -> "参与单位";
            case "VACANCIES" -> "参与岗位";
            case "OPENINGS" -> "招聘人数";
            case "REACHED" -> "推荐触达人数";
            case "APPLICATIONS" -> "投递";
            case "INTERVIEWS" -> "面试";
            case "OFFERS" -> "录用意向";
            case "HIRES" -> "录用";
            default -> code;
        };
    }

    private static List<Progress.Attainment> given(@Nullable List<Progress.Attainment> targets) {
        return targets == null ? List.of() : targets;
    }

    private static List<String> with(List<String> row, String more) {
        return with(row, List.of(more));
    }

    private static List<String> with(List<String> row, List<String> more) {
        var all = new ArrayList<>(row);
        all.addAll(more);
        return List.copyOf(all);
    }
}
