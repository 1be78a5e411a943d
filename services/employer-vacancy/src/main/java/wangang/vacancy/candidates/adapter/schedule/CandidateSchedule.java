package wangang.vacancy.candidates.adapter.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import wangang.platform.upkeep.Rounds;
import wangang.vacancy.candidates.application.TellingCandidates;

/** Tells new candidates every {@code wangang.vacancy.candidates.tell-every}. */
@Component
class CandidateSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(CandidateSchedule.class);

    private final TellingCandidates telling;

    CandidateSchedule(TellingCandidates telling) {
        this.telling = telling;
    }

    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "${wangang.vacancy.candidates.tell-every:1m}")
    void tellAll() {
        Rounds.untilDone(LOG, "the telling of new candidates", telling::tellSome);
        Rounds.untilDone(LOG, "the forgetting of old candidates", telling::forgetSome);
    }
}
