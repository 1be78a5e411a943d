package wangang.vacancy.posting.adapter.messaging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import wangang.platform.upkeep.Rounds;
import wangang.vacancy.posting.application.ExpiringVacancies;

/** Looks for overdue vacancies every {@code wangang.vacancy.expiry-every}. */
@Component
class ExpirySchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ExpirySchedule.class);

    private final ExpiringVacancies expiring;

    ExpirySchedule(ExpiringVacancies expiring) {
        this.expiring = expiring;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "${wangang.vacancy.expiry-every:1m}")
    void expireAll() {
        Rounds.untilDone(LOG, "expiry", expiring::expireSome);
    }
}
