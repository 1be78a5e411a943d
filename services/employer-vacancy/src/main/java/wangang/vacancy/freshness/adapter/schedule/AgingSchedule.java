package wangang.vacancy.freshness.adapter.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import wangang.platform.upkeep.Rounds;
import wangang.vacancy.freshness.application.AgingVacancies;
import wangang.vacancy.freshness.application.PuttingQuestions;

/** Looks for idle vacancies every {@code wangang.vacancy.freshness.age-every}; closes before it sinks, and asks about what is left. */
@Component
class AgingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(AgingSchedule.class);

    private final AgingVacancies aging;
    private final PuttingQuestions questions;

    AgingSchedule(AgingVacancies aging, PuttingQuestions questions) {
        this.aging = aging;
        this.questions = questions;
    }

    /** What sinks now is closed a round later at the earliest, however long the service was away. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${wangang.vacancy.freshness.age-every:10m}")
    void ageAll() {
        Rounds.untilDone(LOG, "the closing of what nobody confirms", aging::closeSome);
        Rounds.untilDone(LOG, "the sinking of what nobody confirms", aging::sinkSome);
        Rounds.untilDone(LOG, "the questions whether vacancies are still open", questions::putSome);
    }
}
