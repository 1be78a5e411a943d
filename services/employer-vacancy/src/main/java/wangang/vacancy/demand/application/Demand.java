package wangang.vacancy.demand.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;

/** What employers want, as it is now. Sets of subdistricts are those of employers' seats; empty means all. */
public interface Demand {

    /** Where a page of employers ends. */
    record After(long wanted, UUID employer) {}

    /** In the order of their ids, after {@code after}. */
    List<DemandedVacancy> vacancies(EmployerId employer, Instant now, @Nullable UUID after, int limit);

    /** Who wants most first. */
    List<DemandingEmployer> employers(Set<String> subdistricts, Instant now, @Nullable After after, int limit);

    DemandTotals totals(Set<String> subdistricts);
}
