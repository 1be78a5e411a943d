package wangang.vacancy.suspicion.adapter.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import wangang.platform.upkeep.Rounds;
import wangang.vacancy.suspicion.application.LookingForFraud;

/** Looks at what changed every {@code wangang.vacancy.suspicion.look-every}. */
@Component
class LookingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(LookingSchedule.class);

    private final LookingForFraud looking;

    LookingSchedule(LookingForFraud looking) {
        this.looking = looking;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "${wangang.vacancy.suspicion.look-every:10m}")
    void lookAtAll() {
        Rounds.untilDone(LOG, "the search for fraud", looking::lookAtSome);
    }
}
