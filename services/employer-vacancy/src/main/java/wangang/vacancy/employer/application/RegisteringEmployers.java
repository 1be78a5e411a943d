package wangang.vacancy.employer.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerEvent;
import wangang.vacancy.employer.domain.EmployerForm;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.employer.domain.RegistrationRules;
import wangang.vacancy.employer.domain.RegistrationRules.Registration;
import wangang.vacancy.reference.domain.ReferenceTables;

/** Employers put themselves on record and keep their data current. */
@Service
@Transactional
public class RegisteringEmployers {

    private final Employers employers;
    private final EmployerNews news;
    private final List<EmployerFollower> followers;
    private final ReferenceTables tables;
    private final Clock clock;

    RegisteringEmployers(
            Employers employers,
            EmployerNews news,
            List<EmployerFollower> followers,
            ReferenceTables tables,
            Clock clock) {
        this.employers = employers;
        this.news = news;
        this.followers = followers;
        this.tables = tables;
        this.clock = clock;
    }

    /** One employer per account and one account per credit code. */
    public Outcome<Employer> register(String account, EmployerForm form) {
        return RegistrationRules.check(form, tables).flatMap(registration -> add(account, registration));
    }

    public Outcome<Employer> change(String account, EmployerId id, long expectedVersion, EmployerForm form) {
        return RegistrationRules.check(form, tables)
                .flatMap(registration -> owned(account, id, expectedVersion)
                        .flatMap(employer -> employer.change(
                                        registration.creditCode(), registration.profile(), clock.instant())
                                .map(event -> changed(employer, event))));
    }

    private Outcome<Employer> add(String account, Registration registration) {
        if (employers.findByAccount(account).isPresent()) {
            return Outcome.refused(EmployerRefusals.ALREADY_REGISTERED);
        }
        if (employers.isRegistered(registration.creditCode())) {
            return Outcome.refused(EmployerRefusals.CREDIT_CODE_TAKEN);
        }
        var now = clock.instant();
        var registered = Employer.register(
                EmployerId.next(now), account, registration.creditCode(), registration.profile(), now);
        if (!employers.add(registered.after())) {
            return Outcome.refused(EmployerRefusals.CREDIT_CODE_TAKEN);
        }
        news.tell(registered);
        return Outcome.done(registered.after());
    }

    private Outcome<Employer> owned(String account, EmployerId id, long expectedVersion) {
        var employer = employers.lock(id).orElse(null);
        if (employer == null) {
            return Outcome.refused(EmployerRefusals.UNKNOWN);
        }
        if (!employer.isOwnedBy(account)) {
            return Outcome.refused(EmployerRefusals.NOT_OWNER);
        }
        return employer.version() == expectedVersion ? Outcome.done(employer) : Outcome.refused(EmployerRefusals.STALE);
    }

    private Employer changed(Employer before, EmployerEvent event) {
        var after = event.after();
        employers.update(after);
        news.tell(event);
        if (!after.profile().name().equals(before.profile().name())) {
            followers.forEach(follower -> follower.renamed(after, after.changedAt()));
        }
        return after;
    }
}
