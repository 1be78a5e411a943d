package wangang.campaign.interview.adapter.clock;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;
import wangang.campaign.interview.application.InterviewSettings;
import wangang.campaign.interview.application.Reminding;
import wangang.platform.upkeep.Rounds;

/** Looks for missing results every {@code wangang.campaign.interviews.reminding-every}. */
@Component
@EnableConfigurationProperties(InterviewSettings.class)
class RemindingSchedule implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(RemindingSchedule.class);
    private static final Duration FIRST = Duration.ofSeconds(20);

    private final Reminding reminding;
    private final InterviewSettings settings;

    RemindingSchedule(Reminding reminding, InterviewSettings settings) {
        this.reminding = reminding;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new FixedDelayTask(this::remind, settings.remindingEvery(), FIRST));
    }

    private void remind() {
        Rounds.untilDone(LOG, "reminding", reminding::remind);
    }
}
