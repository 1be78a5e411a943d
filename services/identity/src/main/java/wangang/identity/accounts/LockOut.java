package wangang.identity.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How guessing is slowed down.
 *
 * @param after how many in a row lock the account (wrong passwords)
 * @param first how long it is locked then; each further failure doubles it
 * @param longest longest lock, so that nobody is locked out for good by another's guessing
 */
@ConfigurationProperties("wangang.identity.lock-out")
record LockOut(
        @DefaultValue("5") int after,
        @DefaultValue("30s") Duration first,
        @DefaultValue("30m") Duration longest) {

    /** Zero while it is not locked. */
    Duration lockAfter(int failures) {
        if (failures < after) {
            return Duration.ZERO;
        }
        var doubled = first.multipliedBy(1L << Math.min(failures - after, 20));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
