package wangang.vacancy.duplicate.adapter.upkeep;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import wangang.vacancy.duplicate.application.PrintingVacancies;

/** Once after the start: what is published later has a fingerprint. Any number of instances may do it at once. */
@Component
class FingerprintUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(FingerprintUpkeep.class);

    private final PrintingVacancies printing;

    FingerprintUpkeep(PrintingVacancies printing) {
        this.printing = printing;
    }

    @Scheduled(initialDelayString = "PT5S")
    void printAll() {
        try {
            @Nullable UUID last = null;
            do {
                last = printing.printSome(last);
            } while (last != null);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("fingerprints of older vacancies wait for the next start: {}", away.toString());
        }
    }
}
