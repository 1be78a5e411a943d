package wangang.campaign.report.application;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.progress.application.ReadingProgress;
import wangang.campaign.quota.application.ReadingCompliance;
import wangang.platform.kernel.Outcome;

/** A report of one moment. Hires come for weeks after a campaign closes: it may be asked for again at any time. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Reporting {

    private final ReadingProgress progress;
    private final ReadingCompliance compliance;
    private final EmptyVacancies empty;

    Reporting(ReadingProgress progress, ReadingCompliance compliance, EmptyVacancies empty) {
        this.progress = progress;
        this.compliance = compliance;
        this.empty = empty;
    }

    /** @param subdistricts those the officer answers for; empty means all, and only then it is told: it names employers */
    public Outcome<Report> of(Set<String> subdistricts, CampaignId campaign) {
        return compliance
                .of(subdistricts, campaign)
                .flatMap(shares ->
                        progress.of(campaign).map(counted -> new Report(counted, shares, empty.of(campaign))));
    }
}
