package wangang.vacancy.demand.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.EmployerId;

/** The list of demand, for an employer of its own and for officers of the employers of their subdistricts. */
@Service
@Transactional(readOnly = true)
public class ReadingDemand {

    private static final Rejection NO_EMPLOYER =
            Rejection.rule("vacancy/employer-not-registered", "该账号尚未登记用人单位，请先通过 POST /api/employers 登记。");

    private static final Rejection UNKNOWN = Rejection.notFound("employer/unknown", "没有这个用人单位，请检查编号是否正确。");

    private static final Rejection OTHER_SUBDISTRICT =
            Rejection.forbidden("employer/other-subdistrict", "该单位不在您负责的街道（镇），请转交相应的就业服务专员。");

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
                .orElseGet(() -> Outcome.refused(NO_EMPLOYER));
    }

    public Outcome<List<DemandedVacancy>> of(
            EmployerId employer, Set<String> subdistricts, @Nullable UUID after, int limit) {
        var seat = demand.subdistrictOf(employer).orElse(null);
        if (seat == null) {
            return Outcome.refused(UNKNOWN);
        }
        return subdistricts.isEmpty() || subdistricts.contains(seat)
                ? Outcome.done(demand.vacancies(employer, clock.instant(), after, limit))
                : Outcome.refused(OTHER_SUBDISTRICT);
    }

    public List<DemandingEmployer> employers(Set<String> subdistricts, Demand.@Nullable After after, int limit) {
        return demand.employers(subdistricts, clock.instant(), after, limit);
    }

    public DemandTotals totals(Set<String> subdistricts) {
        return demand.totals(subdistricts);
    }
}
