package wangang.vacancy.legality.application;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import wangang.legalcheck.Advertisement;
import wangang.legalcheck.CheckResult;
import wangang.legalcheck.LegalCheck;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/**
 * The legal check, one text after the other: one takes a fraction of a millisecond, but 20,000 characters made to hurt
 * take half a second of a processor, and whoever sends them leaves the others to postings.
 */
@Component
class PacedCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Rejection BUSY =
            new Rejection(Rejection.Kind.UNAVAILABLE, "vacancy/check-busy", "正在检查的岗位太多；请稍候几秒再试，不影响保存和发布。", null);

    private final LegalCheck check;
    private final Bulkhead turns;

    @Autowired
    PacedCheck(LegalCheck check) {
        this(check, PATIENCE);
    }

    /** @param patience how long a text waits for its turn */
    PacedCheck(LegalCheck check, Duration patience) {
        this.check = check;
        this.turns = Bulkhead.of(
                "legal-check",
                BulkheadConfig.custom()
                        .maxConcurrentCalls(1)
                        .maxWaitDuration(patience)
                        .build());
    }

    Outcome<CheckResult> check(Advertisement advertisement) {
        try {
            return Outcome.done(turns.executeSupplier(() -> check.check(advertisement)));
        } catch (BulkheadFullException full) {
            return Outcome.refused(BUSY);
        }
    }

    Bulkhead turns() {
        return turns;
    }
}
