package wangang.vacancy.employer.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.domain.Decision;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerEvent;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.reference.domain.PlainText;

/** Officers decide who may publish; what follows for the vacancies happens in the same transaction. */
@Service
@Transactional
public class VerifyingEmployers {

    private final Employers employers;
    private final EmployerNews news;
    private final List<EmployerFollower> followers;
    private final Clock clock;

    VerifyingEmployers(Employers employers, EmployerNews news, List<EmployerFollower> followers, Clock clock) {
        this.employers = employers;
        this.news = news;
        this.followers = followers;
        this.clock = clock;
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<Employer> decide(
            Set<String> subdistricts, EmployerId id, long expectedVersion, Decision decision, @Nullable String reason) {
        var employer = employers.lock(id).orElse(null);
        if (employer == null) {
            return Outcome.refused(EmployerRefusals.UNKNOWN);
        }
        if (!employer.isAnsweredForIn(subdistricts)) {
            return Outcome.refused(EmployerRefusals.OTHER_SUBDISTRICT);
        }
        if (employer.version() != expectedVersion) {
            return Outcome.refused(EmployerRefusals.STALE);
        }
        return employer.decide(decision, PlainText.trimmed(reason), clock.instant())
                .map(this::decided);
    }

    private Employer decided(EmployerEvent event) {
        var employer = event.after();
        employers.update(employer);
        news.tell(event);
        switch (event) {
            case EmployerEvent.Verified verified ->
                followers.forEach(follower -> follower.verified(verified.after(), employer.changedAt()));
            case EmployerEvent.Suspended suspended ->
                followers.forEach(follower -> follower.suspended(suspended.after(), employer.changedAt()));
            case EmployerEvent.Registered _,
                    EmployerEvent.Changed _,
                    EmployerEvent.Counted _,
                    EmployerEvent.Refused _ -> {}
        }
        return employer;
    }
}
