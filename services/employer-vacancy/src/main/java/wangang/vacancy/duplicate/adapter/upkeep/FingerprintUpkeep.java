package wangang.vacancy.duplicate.adapter.upkeep;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import wangang.platform.upkeep.Rounds;
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
        var last = new AtomicReference<@Nullable UUID>();
        Rounds.untilDone(LOG, "the fingerprints of older vacancies", () -> {
            last.set(printing.printSome(last.get()));
            return last.get() != null;
        });
    }
}
