package wangang.vacancy.demand.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.EmployerRefusals;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.PostingRefusals;

/** The list of demand, for an employer of its own and for officers of the employers of their subdistricts. */
@Service
@Transactional(readOnly = true)
public class ReadingDemand {

    private final Demand demand;
    private final Employers employers;
    private final Clock clock;

    ReadingDemand(Demand demand, Employers employers, Clock clock) {
        this.demand = demand;
        this.employers = employers;
        this.clock = clock;
    }

    public Outcome<List<DemandedVacancy>> own(String account, @Nullable UUID after, int limit) {
        return employers
                .findByAccount(account)
                .map(employer -> Outcome.done(demand.vacancies(employer.id(), clock.instant(), after, limit)))
                .orElseGet(() -> Outcome.refused(PostingRefusals.NO_EMPLOYER));
    }

    public Outcome<List<DemandedVacancy>> of(EmployerId id, Set<String> subdistricts, @Nullable UUID after, int limit) {
        var employer = employers.find(id).orElse(null);
        if (employer == null) {
            return Outcome.refused(EmployerRefusals.UNKNOWN);
        }
        return employer.isAnsweredForIn(subdistricts)
                ? Outcome.done(demand.vacancies(id, clock.instant(), after, limit))
                : Outcome.refused(EmployerRefusals.OTHER_SUBDISTRICT);
    }

    public List<DemandingEmployer> employers(Set<String> subdistricts, Demand.@Nullable After after, int limit) {
        return demand.employers(subdistricts, clock.instant(), after, limit);
    }

    public DemandTotals totals(Set<String> subdistricts) {
        return demand.totals(subdistricts);
    }
}
