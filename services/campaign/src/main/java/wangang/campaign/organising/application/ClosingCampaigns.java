package wangang.campaign.organising.application;

import java.time.LocalDate;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.campaign.organising.domain.CampaignId;

/**
 * Campaigns end with their last day. Any number of instances may do this at once: each takes what is free. Each campaign
 * has a transaction of its own, so that one that cannot be closed stops no other.
 */
@Service
public class ClosingCampaigns {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingCampaigns.class);

    private final Campaigns campaigns;
    private final CampaignChanges changes;
    private final CampaignTime time;
    private final TransactionTemplate transaction;

    ClosingCampaigns(
            Campaigns campaigns, CampaignChanges changes, CampaignTime time, PlatformTransactionManager transactions) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many were closed here */
    public long closeAll() {
        var today = time.today();
        return campaigns.overdue(today).stream()
                .filter(overdue -> isClosed(overdue, today))
                .count();
    }

    private boolean isClosed(CampaignId overdue, LocalDate today) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> campaigns
                    .lockOverdue(overdue, today)
                    .filter(campaign -> campaign.closeWhenOver(today, time.now())
                            .flatMap(changes::update)
                            .isDone())
                    .isPresent()));
        } catch (RuntimeException failure) {
            LOG.error("campaign {} is over and could not be closed", overdue, failure);
            return false;
        }
    }
}
