package wangang.vacancy.serviceplan.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.serviceplan.application.EmployerTask;
import wangang.vacancy.serviceplan.application.KeepingServiceTasks;
import wangang.vacancy.serviceplan.application.ReadingServicePlans;
import wangang.vacancy.serviceplan.application.ServiceTasks;
import wangang.vacancy.serviceplan.domain.TaskForm;
import wangang.vacancy.serviceplan.domain.TaskId;
import wangang.vacancy.web.Pages;

@RestController
@PreAuthorize("hasRole('OFFICER')")
class ServiceTaskController {

    private final ReadingServicePlans reading;
    private final KeepingServiceTasks keeping;
    private final IdempotentRequests requests;

    ServiceTaskController(ReadingServicePlans reading, KeepingServiceTasks keeping, IdempotentRequests requests) {
        this.reading = reading;
        this.keeping = keeping;
        this.requests = requests;
    }

    /**
     * Sets a task for an employer of the officer's subdistricts.
     *
     * @param id the employer's id
     * @return the task as it is kept
     */
    @PostMapping("/api/employers/{id}/tasks")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<EmployerTask> add(
            Caller caller, IdempotencyKey key, @PathVariable UUID id, @RequestBody TaskForm form) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                new AskedOf<>(id, form),
                EmployerTask.class,
                () -> keeping.add(caller, new EmployerId(id), form)));
        return answer.as(ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Etag.of(answer.value().version())));
    }

    /**
     * Lists open tasks for employers of the officer's subdistricts, what is due first before the others.
     *
     * @param whose the caller's own, or everybody's
     * @param overdue only those whose last day is over
     */
    @GetMapping("/api/employer-tasks")
    Page<EmployerTask> open(
            Caller caller,
            @RequestParam(defaultValue = "MINE") Whose whose,
            @RequestParam(defaultValue = "false") boolean overdue,
            Paging paging) {
        var found = reading.openTasks(
                caller.subdistricts(),
                whose == Whose.MINE ? caller.account() : null,
                overdue,
                after(paging),
                paging.size() + 1);
        return Pages.byKey(
                found,
                paging,
                last -> List.of(last.dueDate().toString(), last.taskId().toString()),
                task -> task);
    }

    /**
     * Moves the last day of an open task.
     *
     * @param id the task's id
     */
    @PutMapping("/api/employer-tasks/{id}/due-date")
    ResponseEntity<EmployerTask> move(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody DueDateForm form) {
        return answer(keeping.move(caller, new TaskId(id), expected.value(), form.dueDate()));
    }

    /**
     * Says that a task is done, and what came of it.
     *
     * @param id the task's id
     */
    @PostMapping("/api/employer-tasks/{id}/completion")
    ResponseEntity<EmployerTask> complete(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody CompletionForm form) {
        return answer(keeping.complete(caller, new TaskId(id), expected.value(), form.result()));
    }

    /**
     * Gives a task up for a reason.
     *
     * @param id the task's id
     */
    @PostMapping("/api/employer-tasks/{id}/cancellation")
    ResponseEntity<EmployerTask> cancel(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody CancellationForm form) {
        return answer(keeping.cancel(caller, new TaskId(id), expected.value(), form.reason()));
    }

    private static ResponseEntity<EmployerTask> answer(Outcome<EmployerTask> outcome) {
        var task = Edge.unwrap(outcome);
        return ResponseEntity.ok().eTag(Etag.of(task.version())).body(task);
    }

    private static ServiceTasks.@Nullable After after(Paging paging) {
        return Pages.after(
                paging,
                2,
                parts -> new ServiceTasks.After(LocalDate.parse(parts.getFirst()), UUID.fromString(parts.getLast())));
    }
}
