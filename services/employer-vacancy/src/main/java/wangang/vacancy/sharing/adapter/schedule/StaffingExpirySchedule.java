package wangang.vacancy.sharing.adapter.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import wangang.platform.upkeep.Rounds;
import wangang.vacancy.sharing.application.ExpiringStaffing;

/** Looks for overdue offers and needs every {@code wangang.vacancy.expiry-every}, as for vacancies. */
@Component
class StaffingExpirySchedule {

    private static final Logger LOG = LoggerFactory.getLogger(StaffingExpirySchedule.class);

    private final ExpiringStaffing expiring;

    StaffingExpirySchedule(ExpiringStaffing expiring) {
        this.expiring = expiring;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "${wangang.vacancy.expiry-every:1m}")
    void expireAll() {
        Rounds.untilDone(LOG, "the expiry of shared staff", expiring::expireSome);
    }
}
