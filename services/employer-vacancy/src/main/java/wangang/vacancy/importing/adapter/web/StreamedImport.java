package wangang.vacancy.importing.adapter.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.importing.application.ImportItem;
import wangang.vacancy.importing.application.ImportRun;
import wangang.vacancy.importing.application.ImportingVacancies;

/** Feeds a file to the import in chunks of {@value #CHUNK}, each its own transaction. */
@Component
class StreamedImport {

    /** Large enough to make the round trips small beside the work, small enough to lock an employer only briefly. */
    static final int CHUNK = 500;

    private static final Logger LOG = LoggerFactory.getLogger(StreamedImport.class);

    private final ImportingVacancies importing;

    StreamedImport(ImportingVacancies importing) {
        this.importing = importing;
    }

    /** Writes a receipt per item and a last line that says how it ended. */
    void run(ImportRun run, ItemSource items, ReceiptStream receipts) throws IOException {
        var tally = new Tally();
        receipts.line(StreamEnd.of(tally, consume(run, items, receipts, tally)));
    }

    private @Nullable Rejection consume(ImportRun run, ItemSource items, ReceiptStream receipts, Tally tally)
            throws IOException {
        while (true) {
            var chunk = new ArrayList<ImportItem>(CHUNK);
            var broken = fill(chunk, items);
            try {
                for (var receipt : importing.receive(run, chunk)) {
                    tally.count(receipt);
                    receipts.line(receipt);
                }
            } catch (DataAccessException | TransactionException away) {
                LOG.warn("an import stopped: {}", away.toString());
                return ImportProblems.STORAGE_AWAY;
            }
            if (broken != null || chunk.size() < CHUNK) {
                return broken;
            }
        }
    }

    private static @Nullable Rejection fill(List<ImportItem> chunk, ItemSource items) {
        try {
            while (chunk.size() < CHUNK) {
                var item = items.next();
                if (item == null) {
                    return null;
                }
                chunk.add(item);
            }
            return null;
        } catch (BrokenInput broken) {
            return broken.rejection();
        } catch (IOException interrupted) {
            LOG.info("an import broke off: {}", interrupted.toString());
            return ImportProblems.INTERRUPTED;
        }
    }
}
