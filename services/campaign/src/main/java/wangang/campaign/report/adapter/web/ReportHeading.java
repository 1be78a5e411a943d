package wangang.campaign.report.adapter.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.progress.application.Progress;

/** What stands above the report's tables. */
@Component
class ReportHeading {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CampaignTime time;

    ReportHeading(CampaignTime time) {
        this.time = time;
    }

    String title(Progress progress) {
        return progress.campaign().terms().name() + (progress.campaign().closedAt() == null ? "进展报告" : "总结报告");
    }

    String subtitle(Progress progress) {
        var terms = progress.campaign().terms();
        return terms.startsOn() + " 至 " + terms.endsOn() + " · 面向：" + terms.audience() + " · 数据截至 "
                + moment(progress.at());
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(time.zone()));
    }
}
