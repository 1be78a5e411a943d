package wangang.vacancy.serviceplan.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.audit.AuditLog;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.serviceplan.domain.ServiceEvent;
import wangang.vacancy.serviceplan.domain.ServicePlan;
import wangang.vacancy.serviceplan.domain.ServicePlanRefusals;
import wangang.vacancy.serviceplan.domain.WorkCard;

/** Officers take employers over, hand them on, and say what is planned for them. */
@Service
@Transactional
public class KeepingServicePlans {

    private final ServedEmployers employers;
    private final ServicePlans plans;
    private final WorkCards cards;
    private final ServiceTasks tasks;
    private final ServiceHistory history;
    private final PublicationPolicies policies;
    private final AuditLog audit;

    KeepingServicePlans(
            ServedEmployers employers,
            ServicePlans plans,
            WorkCards cards,
            ServiceTasks tasks,
            ServiceHistory history,
            PublicationPolicies policies,
            AuditLog audit) {
        this.employers = employers;
        this.plans = plans;
        this.cards = cards;
        this.tasks = tasks;
        this.history = history;
        this.policies = policies;
        this.audit = audit;
    }

    /**
     * The caller takes the employer over.
     *
     * @param workName null for that of before
     * @param workPhone the same
     */
    public Outcome<ServicePlan> takeOver(
            Caller caller, EmployerId id, long expected, @Nullable String workName, @Nullable String workPhone) {
        return employers
                .find(id, caller.subdistricts())
                .flatMap(employer -> current(employer, expected)
                        .flatMap(plan -> card(caller, workName, workPhone)
                                .map(card -> {
                                    cards.keep(card, policies.now());
                                    return card;
                                })
                                .flatMap(card -> assigned(caller, plan, card))));
    }

    /** Another officer, whose card is known and who answers for the employer, gets it. */
    public Outcome<ServicePlan> handOver(Caller caller, EmployerId id, long expected, String account) {
        return employers
                .find(id, caller.subdistricts())
                .flatMap(employer -> current(employer, expected)
                        .flatMap(plan -> cards.find(account)
                                .filter(card ->
                                        card.answersFor(employer.profile().subdistrictCode()))
                                .map(card -> assigned(caller, plan, card))
                                .orElseGet(() -> Outcome.refused(ServicePlanRefusals.OFFICER_UNKNOWN))));
    }

    public Outcome<ServicePlan> aim(Caller caller, EmployerId id, long expected, @Nullable String aims) {
        return employers
                .find(id, caller.subdistricts())
                .flatMap(employer -> current(employer, expected))
                .flatMap(plan -> plan.aimsAt(aims)
                        ? Outcome.done(plan)
                        : plan.aim(aims).flatMap(event -> kept(caller, event.after(), event, "service-aims-changed")));
    }

    private Outcome<ServicePlan> current(Employer employer, long expected) {
        var plan = plans.of(employer.id());
        return plan.version() == expected ? Outcome.done(plan) : Outcome.refused(ServicePlanRefusals.STALE);
    }

    private Outcome<WorkCard> card(Caller caller, @Nullable String workName, @Nullable String workPhone) {
        var before = cards.find(caller.account()).orElse(null);
        return WorkCard.checked(
                caller.account(),
                caller.subdistricts(),
                workName == null && before != null ? before.workName() : workName,
                workPhone == null && before != null ? before.workPhone() : workPhone);
    }

    /** What the officer of before has still to do there becomes the new one's. */
    private Outcome<ServicePlan> assigned(Caller caller, ServicePlan plan, WorkCard card) {
        if (plan.isLookedAfterBy(card.account())) {
            return Outcome.done(plan);
        }
        var event = plan.assign(card, policies.now());
        return kept(caller, event.after(), event, "service-officer-assigned").map(after -> {
            if (event.before() != null) {
                tasks.passOn(after.employer(), event.before(), card.account());
            }
            return after;
        });
    }

    private Outcome<ServicePlan> kept(Caller caller, ServicePlan after, ServiceEvent event, String action) {
        if (!plans.save(after)) {
            return Outcome.refused(ServicePlanRefusals.STALE);
        }
        history.append(event, caller.account(), policies.now());
        audit.record(caller, action, "employer", after.employer().value(), "employer-service");
        return Outcome.done(after);
    }
}
