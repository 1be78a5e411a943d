package wangang.vacancy.posting.adapter.messaging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
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
        try {
            boolean more = true;
            while (more) {
                more = expiring.expireSome();
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("expiry waits for the database: {}", away.toString());
        }
    }
}
