package wangang.vacancy.responsiveness.adapter.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import wangang.platform.upkeep.Rounds;
import wangang.vacancy.responsiveness.application.CountingEmployers;

/** Looks for old counts every {@code wangang.vacancy.responsiveness.look-every}. */
@Component
class CountingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(CountingSchedule.class);

    private final CountingEmployers counting;

    CountingSchedule(CountingEmployers counting) {
        this.counting = counting;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "${wangang.vacancy.responsiveness.look-every:10m}")
    void countAll() {
        Rounds.untilDone(LOG, "the counting of answers", counting::countSome);
    }
}
