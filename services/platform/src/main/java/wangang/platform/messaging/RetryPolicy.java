package wangang.platform.messaging;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** How long a failed record blocks its partition: forever while a dependency is away, else a few tries. */
final class RetryPolicy {

    private final MessagingSettings settings;

    RetryPolicy(MessagingSettings settings) {
        this.settings = settings;
    }

    BackOff backOffFor(Throwable failure) {
        var cause = failure;
        while (cause != null) {
            if (cause instanceof MalformedEvent) {
                return new FixedBackOff(0, 0);
            }
            if (isOutage(cause)) {
                return exponential();
            }
            cause = cause.getCause();
        }
        return fewTries();
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof DependencyUnavailable
                || cause instanceof TransientDataAccessException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof CannotGetJdbcConnectionException
                || cause instanceof CannotCreateTransactionException;
    }

    private BackOff fewTries() {
        var backOff = exponential();
        backOff.setMaxAttempts(settings.tries() - 1L);
        return backOff;
    }

    private ExponentialBackOff exponential() {
        var backOff = new ExponentialBackOff(settings.retryFrom().toMillis(), 2);
        backOff.setMaxInterval(settings.retryTo().toMillis());
        return backOff;
    }
}
