package wangang.jobseeker.contact.adapter.persistence;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves rows under older keys to the current one, in bounded batches, so that an old key can be taken away. */
@Component
class ContactRotation {

    private static final Logger LOG = LoggerFactory.getLogger(ContactRotation.class);
    private static final UUID FIRST = new UUID(0, 0);

    private record Batch(UUID last, int resealed, int read) {}

    private final JdbcContactStore contacts;
    private final TransactionTemplate transaction;
    private final int batchSize;

    ContactRotation(JdbcContactStore contacts, PlatformTransactionManager transactions, ContactSettings settings) {
        this.contacts = contacts;
        this.transaction = new TransactionTemplate(transactions);
        this.batchSize = settings.rotationBatch();
    }

    /** @return how many rows are under the current key now that were not before */
    @Scheduled(fixedDelayString = "${wangang.contact.rotation-interval}", initialDelayString = "PT15S")
    int rotate() {
        int resealed = 0;
        var batch = new Batch(FIRST, 0, batchSize);
        while (batch.read() == batchSize) {
            batch = next(batch.last());
            resealed += batch.resealed();
        }
        if (resealed > 0) {
            LOG.info("{} rows of contact data were re-encrypted with the current key", resealed);
        }
        return resealed;
    }

    private Batch next(UUID after) {
        var batch = transaction.execute(status -> {
            var rows = contacts.underOtherKeys(after, batchSize);
            int resealed = 0;
            for (var row : rows) {
                try {
                    contacts.reseal(row);
                    resealed++;
                } catch (IllegalStateException unreadable) {
                    LOG.error("{}; the row stays as it is", unreadable.getMessage());
                }
            }
            var last = rows.isEmpty() ? after : rows.getLast().jobseeker().value();
            return new Batch(last, resealed, rows.size());
        });
        return batch == null ? new Batch(after, 0, 0) : batch;
    }
}
