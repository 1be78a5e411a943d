package wangang.campaign.report.adapter.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import wangang.campaign.progress.domain.Attainments;
import wangang.campaign.progress.domain.Figures;
import wangang.campaign.progress.domain.Measure;
import wangang.campaign.quota.domain.Share;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.campaign.report.application.Report;
import wangang.campaign.report.domain.EmptyReasons;

/** The report as tables, which every form of it shows. */
@Component
class ReportTables {

    private final ReferenceTables tables;

    ReportTables(ReferenceTables tables) {
        this.tables = tables;
    }

    List<ReportTable> of(Report report) {
        var progress = report.progress();
        return List.of(
                targets(report),
                funnel(progress.counted().total()),
                parts("按街道（镇）", "街道（镇）", progress.counted().bySubdistrict(), tables::subdistrictName),
                parts("按行业", "行业", progress.counted().byTrade(), tables::tradeName),
                parts("按日", "日期", progress.counted().byDay(), day -> day),
                shares(report),
                empty(report));
    }

    private static ReportTable targets(Report report) {
        var progress = report.progress();
        var attained = Attainments.of(
                progress.campaign().terms().targets(), progress.counted().total());
        return new ReportTable(
                "目标完成情况",
                List.of("指标", "目标", "完成", "完成率"),
                attained.stream()
                        .map(one -> List.<Object>of(
                                ReportWords.of(one.measure()), one.target(), one.reached(), one.percent() + "%"))
                        .toList());
    }

    private static ReportTable funnel(Figures total) {
        var rows = new ArrayList<List<Object>>();
        for (var measure : Measure.values()) {
            rows.add(List.of(ReportWords.of(measure), total.of(measure), shareOfStepBefore(measure, total)));
        }
        return new ReportTable("招聘漏斗", List.of("环节", "数量", "占上一环节"), rows);
    }

    /** Only what is a part of the step before has a share of it. */
    private static String shareOfStepBefore(Measure measure, Figures total) {
        var before = switch (measure) {
            case INTERVIEWS -> Measure.APPLICATIONS;
            case OFFERS -> Measure.INTERVIEWS;
            case HIRES -> Measure.OFFERS;
            case EMPLOYERS, VACANCIES, OPENINGS, REACHED, APPLICATIONS -> null;
        };
        return before == null || total.of(before) == 0 ? "" : total.of(measure) * 100 / total.of(before) + "%";
    }

    private static ReportTable parts(
            String title, String heading, SortedMap<String, Figures> counted, UnaryOperator<String> name) {
        return new ReportTable(
                title,
                Stream.concat(
                                Stream.of(heading),
                                Arrays.stream(Measure.values()).map(ReportWords::of))
                        .toList(),
                counted.entrySet().stream().map(part -> row(part, name)).toList());
    }

    private static List<Object> row(Map.Entry<String, Figures> part, UnaryOperator<String> name) {
        var code = part.getKey();
        return Stream.<Object>concat(
                        Stream.of(code.isEmpty() ? "未登记" : name.apply(code)),
                        Arrays.stream(Measure.values()).map(part.getValue()::of))
                .toList();
    }

    private static ReportTable shares(Report report) {
        var compliance = report.compliance();
        var kinds = compliance.kinds().entrySet().stream()
                .map(kind -> row("合计", ReportWords.of(kind.getKey()), kind.getValue()));
        var employers = compliance.employers().stream()
                .map(employer -> row(employer.name(), ReportWords.of(employer.kind()), employer.share()));
        return new ReportTable(
                "面向高校毕业生的定向比例",
                List.of("单位", "性质", "招聘人数", "其中定向", "比例", "要求", "是否达到"),
                Stream.concat(kinds, employers).toList());
    }

    private static List<Object> row(String name, String kind, Share share) {
        return List.of(
                name,
                kind,
                share.openings(),
                share.reserved(),
                share.percent() + "%",
                "≥ " + share.asked() + "%",
                share.isKept() ? "达到" : "还差 " + share.missing() + " 个名额");
    }

    private static ReportTable empty(Report report) {
        return new ReportTable(
                "未招满的岗位及原因",
                List.of("单位", "岗位", "招聘人数", "空缺", "原因"),
                report.empty().stream()
                        .map(vacancy -> List.<Object>of(
                                vacancy.employer(),
                                vacancy.title(),
                                vacancy.openings(),
                                vacancy.remaining(),
                                EmptyReasons.of(vacancy)))
                        .toList());
    }
}
