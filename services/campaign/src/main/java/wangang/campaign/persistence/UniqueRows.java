package wangang.campaign.persistence;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Updates of unique columns: whoever is slower finds the value taken, and its transaction goes on. */
@Component
public class UniqueRows {

    private final TransactionTemplate savepoint;

    UniqueRows(PlatformTransactionManager transactions) {
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** False when the update says so, or when somebody else took the value in this moment. */
    public boolean update(BooleanSupplier update) {
        try {
            return Objects.requireNonNull(savepoint.execute(_ -> update.getAsBoolean()));
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
