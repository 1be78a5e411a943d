package wangang.vacancy.freshness.adapter.schedule;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import wangang.vacancy.freshness.application.AgingVacancies;

/** Looks for idle vacancies every {@code wangang.vacancy.freshness.age-every}; closes before it sinks. */
@Component
class AgingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(AgingSchedule.class);

    private final AgingVacancies aging;

    AgingSchedule(AgingVacancies aging) {
        this.aging = aging;
    }

    /** What sinks now is closed a round later at the earliest, however long the service was away. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${wangang.vacancy.freshness.age-every:10m}")
    void ageAll() {
        try {
            all(aging::closeSome);
            all(aging::sinkSome);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("the aging of vacancies waits for the database: {}", away.toString());
        }
    }

    private static void all(BooleanSupplier some) {
        boolean more = true;
        while (more) {
            more = some.getAsBoolean();
        }
    }
}
