package wangang.vacancy.serviceplan.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.serviceplan.domain.ServiceEvent;

/** What was done for employers; entries are added and never changed. */
public interface ServiceHistory {

    /** Where a page ends. */
    record After(Instant at, UUID entry) {}

    /** @param account who did it */
    ServiceEntry append(ServiceEvent event, String account, Instant at);

    /** Newest first. */
    List<ServiceEntry> of(EmployerId employer, @Nullable After after, int limit);

    boolean isNote(EmployerId employer, UUID entry);
}
