package wangang.campaign.interview.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.campaign.market.domain.EmployerId;

/** What employers are reminded of. */
public interface Reminders {

    /**
     * Marks interviews of days until {@code last} that are over and have no result, and reminds their employers, once for
     * each day. Any number of instances may do this at once: each takes what is free.
     *
     * @return how many were marked
     */
    int remind(LocalDate last, Instant now, int limit);

    /** The same for what was reminded of once and is missing still. */
    int remindAgain(LocalDate last, Instant now, int limit);

    /** The newest day first, before {@code before}. */
    List<SeenReminder> ofEmployer(EmployerId employer, @Nullable LocalDate before, int limit);
}
