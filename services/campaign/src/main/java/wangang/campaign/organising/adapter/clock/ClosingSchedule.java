package wangang.campaign.organising.adapter.clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import wangang.campaign.organising.application.ClosingCampaigns;

/** Looks for campaigns whose last day is over every {@code wangang.campaign.closing-every}. */
@Component
class ClosingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingSchedule.class);

    private final ClosingCampaigns closing;

    ClosingSchedule(ClosingCampaigns closing) {
        this.closing = closing;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "${wangang.campaign.closing-every:1m}")
    void closeAll() {
        try {
            boolean more = true;
            while (more) {
                more = closing.closeOne();
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("closing waits for the database: {}", away.toString());
        }
    }
}
