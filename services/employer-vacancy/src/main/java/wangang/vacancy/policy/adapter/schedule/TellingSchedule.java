package wangang.vacancy.policy.adapter.schedule;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import wangang.platform.upkeep.Rounds;
import wangang.vacancy.policy.application.TellingEmployers;

/** Goes round all employers every {@code wangang.vacancy.policy.tell-every}. */
@Component
class TellingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(TellingSchedule.class);

    private final TellingEmployers telling;
    private Optional<UUID> reached = Optional.empty();

    TellingSchedule(TellingEmployers telling) {
        this.telling = telling;
    }

    /** One that was broken off goes on where it was. */
    @Scheduled(initialDelayString = "PT4M", fixedDelayString = "${wangang.vacancy.policy.tell-every:30m}")
    void tellAll() {
        Rounds.untilDone(LOG, "the search for employers that policies fit", () -> {
            reached = telling.tellSome(reached.orElse(null));
            return reached.isPresent();
        });
    }
}
