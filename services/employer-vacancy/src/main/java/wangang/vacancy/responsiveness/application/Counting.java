package wangang.vacancy.responsiveness.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.employer.domain.Responsiveness;

/** Counts what employers did. */
public interface Counting {

    /** Locks employers that were never counted, or not since {@code since}; leaves out those others are busy with. */
    List<EmployerId> lockUncounted(Instant since, int limit);

    /**
     * @param from applications sent since
     * @param to applications sent before; later ones may still be answered in time
     * @param within how soon after it was sent an answer is in time
     * @param fresh vacancies active since
     */
    Map<EmployerId, Responsiveness> count(
            Collection<EmployerId> employers, Instant from, Instant to, Duration within, Instant fresh);

    /** Counts, versions and times of change, in one statement; the employers must be locked. */
    void keep(Collection<Employer> counted, Instant now);
}
