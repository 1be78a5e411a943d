package wangang.campaign.organising.adapter.clock;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;
import wangang.campaign.organising.application.CampaignSettings;
import wangang.campaign.organising.application.ClosingCampaigns;
import wangang.platform.upkeep.Rounds;

/** Looks for campaigns whose last day is over every {@code wangang.campaign.closing-every}. */
@Component
class ClosingSchedule implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingSchedule.class);
    private static final Duration FIRST = Duration.ofSeconds(5);

    private final ClosingCampaigns closing;
    private final CampaignSettings settings;

    ClosingSchedule(ClosingCampaigns closing, CampaignSettings settings) {
        this.closing = closing;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new FixedDelayTask(this::closeAll, settings.closingEvery(), FIRST));
    }

    private void closeAll() {
        Rounds.once(LOG, "closing", closing::closeAll);
    }
}
