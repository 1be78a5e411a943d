package wangang.vacancy.serviceplan.application;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.audit.AuditLog;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.application.Vacancies;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.reference.domain.PlainText;
import wangang.vacancy.serviceplan.domain.ServiceEvent;
import wangang.vacancy.serviceplan.domain.ServiceTask;
import wangang.vacancy.serviceplan.domain.ServiceTaskRefusals;
import wangang.vacancy.serviceplan.domain.TaskForm;
import wangang.vacancy.serviceplan.domain.TaskId;

/** Officers set themselves and each other tasks for an employer. */
@Service
@Transactional
public class KeepingServiceTasks {

    private final ServedEmployers employers;
    private final ServicePlans plans;
    private final WorkCards cards;
    private final ServiceTasks tasks;
    private final ServiceHistory history;
    private final Vacancies vacancies;
    private final PublicationPolicies policies;
    private final AuditLog audit;

    KeepingServiceTasks(
            ServedEmployers employers,
            ServicePlans plans,
            WorkCards cards,
            ServiceTasks tasks,
            ServiceHistory history,
            Vacancies vacancies,
            PublicationPolicies policies,
            AuditLog audit) {
        this.employers = employers;
        this.plans = plans;
        this.cards = cards;
        this.tasks = tasks;
        this.history = history;
        this.vacancies = vacancies;
        this.policies = policies;
        this.audit = audit;
    }

    public Outcome<EmployerTask> add(Caller caller, EmployerId id, TaskForm form) {
        return employers
                .find(id, caller.subdistricts())
                .flatMap(employer -> assignee(caller, employer, form)
                        .flatMap(assignee -> isOwn(employer, form)
                                ? ServiceTask.add(id, form, assignee, policies.today(), policies.now())
                                : Outcome.refused(ServiceTaskRefusals.VACANCY))
                        .map(event -> {
                            tasks.add(event.after());
                            return told(caller, event, event.after(), "service-task-added");
                        }));
    }

    public Outcome<EmployerTask> move(Caller caller, TaskId id, long expected, @Nullable LocalDate day) {
        return changed(caller, id, expected, "service-task-moved", task -> task.move(day, policies.today()));
    }

    public Outcome<EmployerTask> complete(Caller caller, TaskId id, long expected, @Nullable String result) {
        return changed(caller, id, expected, "service-task-done", task -> task.complete(result, policies.now()));
    }

    public Outcome<EmployerTask> cancel(Caller caller, TaskId id, long expected, @Nullable String reason) {
        return changed(caller, id, expected, "service-task-cancelled", task -> task.cancel(reason, policies.now()));
    }

    private Outcome<EmployerTask> changed(
            Caller caller, TaskId id, long expected, String action, Function<ServiceTask, Outcome<ServiceEvent>> step) {
        var task = tasks.find(id).orElse(null);
        if (task == null) {
            return Outcome.refused(ServiceTaskRefusals.UNKNOWN);
        }
        return employers
                .find(task.employer(), caller.subdistricts())
                .flatMap(employer -> task.version() == expected
                        ? step.apply(task).flatMap(event -> kept(caller, event, action))
                        : Outcome.refused(ServiceTaskRefusals.STALE));
    }

    private Outcome<EmployerTask> kept(Caller caller, ServiceEvent event, String action) {
        var after = switch (event) {
            case ServiceEvent.TaskAdded added -> added.after();
            case ServiceEvent.TaskMoved moved -> moved.after();
            case ServiceEvent.TaskClosed closed -> closed.after();
            case ServiceEvent.OfficerAssigned _, ServiceEvent.AimsChanged _, ServiceEvent.NoteTaken _ ->
                throw new IllegalArgumentException("not about a task: " + event);
        };
        return tasks.update(after)
                ? Outcome.done(told(caller, event, after, action))
                : Outcome.refused(ServiceTaskRefusals.STALE);
    }

    private EmployerTask told(Caller caller, ServiceEvent event, ServiceTask after, String action) {
        history.append(event, caller.account(), policies.now());
        audit.record(caller, action, "employer", after.employer().value(), "employer-service");
        return tasks.read(after.id(), policies.today());
    }

    /** Whoever is named must be able to act there; unnamed it is who looks after the employer. */
    private Outcome<String> assignee(Caller caller, Employer employer, TaskForm form) {
        var named = PlainText.trimmed(form.assignee());
        if (named == null) {
            var officer = plans.of(employer.id()).officer();
            return Outcome.done(officer == null ? caller.account() : officer);
        }
        boolean able = named.equals(caller.account())
                || cards.find(named)
                        .filter(card -> card.answersFor(employer.profile().subdistrictCode()))
                        .isPresent();
        return able ? Outcome.done(named) : Outcome.refused(ServiceTaskRefusals.ASSIGNEE);
    }

    private boolean isOwn(Employer employer, TaskForm form) {
        return form.vacancyId() == null
                || vacancies
                        .find(new VacancyId(form.vacancyId()))
                        .filter(vacancy -> vacancy.employer().equals(employer.id()))
                        .isPresent();
    }
}
