package wangang.vacancy.responsiveness.adapter.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
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
        try {
            boolean more = true;
            while (more) {
                more = counting.countSome();
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("the counting of answers waits for the database: {}", away.toString());
        }
    }
}
