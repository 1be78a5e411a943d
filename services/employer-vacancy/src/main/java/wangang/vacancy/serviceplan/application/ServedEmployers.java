package wangang.vacancy.serviceplan.application;

import java.util.Set;
import org.springframework.stereotype.Component;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.EmployerRefusals;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;

/** Employers as far as an officer answers for them. */
@Component
class ServedEmployers {

    private final Employers employers;

    ServedEmployers(Employers employers) {
        this.employers = employers;
    }

    /** @param subdistricts of the officer; empty means all */
    Outcome<Employer> find(EmployerId id, Set<String> subdistricts) {
        var employer = employers.find(id).orElse(null);
        if (employer == null) {
            return Outcome.refused(EmployerRefusals.UNKNOWN);
        }
        return employer.isAnsweredForIn(subdistricts)
                ? Outcome.done(employer)
                : Outcome.refused(EmployerRefusals.OTHER_SUBDISTRICT);
    }
}
