package wangang.campaign.organising.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns end with their last day. Any number of instances may do this at once: each takes what is free. */
@Service
public class ClosingCampaigns {

    private final Campaigns campaigns;
    private final CampaignChanges changes;
    private final CampaignTime time;

    ClosingCampaigns(Campaigns campaigns, CampaignChanges changes, CampaignTime time) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.time = time;
    }

    /** Closes one; false when none is overdue. */
    @Transactional
    public boolean closeOne() {
        var today = time.today();
        return campaigns
                .lockOverdue(today)
                .filter(overdue -> overdue.closeWhenOver(today, time.now())
                        .flatMap(changes::update)
                        .isDone())
                .isPresent();
    }
}
