package wangang.matching.index;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets documents be read, changed and written at their own version by one at a time, in whichever instance: of two at
 * once, either could take back what the other has changed. New versions need not wait: they win in any case.
 */
@Component
class Amending {

    private static final long LOCK = 7_306_920_002L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Amending(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    void alone(Runnable amendment) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query((row, number) -> LOCK)
                    .single();
            amendment.run();
        });
    }
}
