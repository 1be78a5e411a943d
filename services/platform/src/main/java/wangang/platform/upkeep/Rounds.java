package wangang.platform.upkeep;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What a schedule does when its time comes. While the database is away it waits for the next time, with a word. */
public final class Rounds {

    private Rounds() {}

    /**
     * Some at a time, until nothing is left.
     *
     * @param work what waits when the database is away, for the log
     * @param some does a bounded part and says whether there may be more
     */
    public static void untilDone(Logger log, String work, BooleanSupplier some) {
        once(log, work, () -> {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = some.getAsBoolean();
            }
        });
    }

    /** @param work what waits when the database is away, for the log */
    public static void once(Logger log, String work, Runnable task) {
        try {
            task.run();
        } catch (DataAccessException | TransactionException away) {
            log.warn("{} waits for the database: {}", work, away.toString());
        }
    }
}
