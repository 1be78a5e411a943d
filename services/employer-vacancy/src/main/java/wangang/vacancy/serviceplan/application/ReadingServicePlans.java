package wangang.vacancy.serviceplan.application;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.vacancy.employer.application.ReadingEmployers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.serviceplan.domain.WorkCard;

/** Plans, tasks and history for officers; for an employer who looks after it, and no more. */
@Service
@Transactional(readOnly = true)
public class ReadingServicePlans {

    private static final int TASKS_SHOWN = 50;
    private static final int ENTRIES_SHOWN = 10;
    private static final int MOST_OFFICERS = 200;

    /** A visit counts for a quarter. */
    private static final int DAYS_OF_A_VISIT = 90;

    private final ServedEmployers employers;
    private final ReadingEmployers reading;
    private final ServicePlans plans;
    private final WorkCards cards;
    private final ServiceTasks tasks;
    private final ServiceHistory history;
    private final ServiceFigures figures;
    private final PublicationPolicies policies;

    ReadingServicePlans(
            ServedEmployers employers,
            ReadingEmployers reading,
            ServicePlans plans,
            WorkCards cards,
            ServiceTasks tasks,
            ServiceHistory history,
            ServiceFigures figures,
            PublicationPolicies policies) {
        this.employers = employers;
        this.reading = reading;
        this.plans = plans;
        this.cards = cards;
        this.tasks = tasks;
        this.history = history;
        this.figures = figures;
        this.policies = policies;
    }

    public Outcome<EmployerPlan> plan(Caller caller, EmployerId id) {
        return employers.find(id, caller.subdistricts()).map(employer -> plan(caller, employer));
    }

    /** Officers whom the employer could be given to. */
    public Outcome<List<WorkCard>> officersFor(EmployerId id, Set<String> subdistricts) {
        return employers
                .find(id, subdistricts)
                .map(employer -> cards.answeringFor(employer.profile().subdistrictCode(), MOST_OFFICERS));
    }

    public Outcome<List<ServiceEntry>> history(
            EmployerId id, Set<String> subdistricts, ServiceHistory.@Nullable After after, int limit) {
        return employers.find(id, subdistricts).map(employer -> history.of(id, after, limit));
    }

    /** @param assignee null for everybody's */
    public List<EmployerTask> openTasks(
            Set<String> subdistricts,
            @Nullable String assignee,
            boolean overdueOnly,
            ServiceTasks.@Nullable After after,
            int limit) {
        return tasks.open(subdistricts, assignee, overdueOnly, policies.today(), after, limit);
    }

    public List<ServiceFigure> figures(Set<String> subdistricts) {
        var today = policies.today();
        return figures.bySubdistrict(subdistricts, today.minusDays(DAYS_OF_A_VISIT), today);
    }

    public Outcome<EmployersOfficer> ofOwn(String account) {
        return reading.ofAccount(account).map(employer -> {
            var plan = plans.of(employer.id());
            var subdistrict = employer.profile().subdistrictCode();
            return plan.officer() == null
                    ? new EmployersOfficer(subdistrict, null, null, null)
                    : cards.find(plan.officer())
                            .map(card ->
                                    new EmployersOfficer(subdistrict, card.workName(), card.workPhone(), plan.since()))
                            .orElseThrow();
        });
    }

    private EmployerPlan plan(Caller caller, Employer employer) {
        var plan = plans.of(employer.id());
        var officer = plan.officer() == null
                ? null
                : cards.find(plan.officer())
                        .map(card -> new EmployerPlan.ServingOfficer(
                                card.account(),
                                card.workName(),
                                card.workPhone(),
                                Objects.requireNonNull(plan.since()),
                                card.account().equals(caller.account())))
                        .orElseThrow();
        return new EmployerPlan(
                employer.id().value(),
                employer.profile().name(),
                employer.profile().subdistrictCode(),
                plan.version(),
                officer,
                plan.aims(),
                tasks.openOf(employer.id(), policies.today(), TASKS_SHOWN),
                history.of(employer.id(), null, ENTRIES_SHOWN));
    }
}
