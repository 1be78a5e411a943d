package wangang.vacancy.serviceplan.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Cursors;
import wangang.platform.web.Edge;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.serviceplan.application.ReadingServicePlans;
import wangang.vacancy.serviceplan.application.ServiceEntry;
import wangang.vacancy.serviceplan.application.ServiceHistory;
import wangang.vacancy.serviceplan.application.TakingNotes;
import wangang.vacancy.serviceplan.domain.NoteForm;
import wangang.vacancy.web.Pages;

@RestController
@RequestMapping("/api/employers/{id}")
@PreAuthorize("hasRole('OFFICER')")
class ServiceHistoryController {

    private final ReadingServicePlans reading;
    private final TakingNotes notes;
    private final IdempotentRequests requests;

    ServiceHistoryController(ReadingServicePlans reading, TakingNotes notes, IdempotentRequests requests) {
        this.reading = reading;
        this.notes = notes;
        this.requests = requests;
    }

    /**
     * Lists all that was done for an employer of the officer's subdistricts, newest first.
     *
     * @param id the employer's id
     */
    @GetMapping("/service-history")
    Page<ServiceEntry> history(Caller caller, @PathVariable UUID id, Paging paging) {
        var found = reading.history(new EmployerId(id), caller.subdistricts(), after(paging), paging.size() + 1);
        return Pages.byKey(
                Edge.unwrap(found),
                paging,
                last -> List.of(last.at().toString(), last.entryId().toString()),
                entry -> entry);
    }

    /**
     * Writes down a visit, a call or a meeting. A note is never changed: a mistake is put right by another that names
     * it. Employers do not see notes.
     *
     * @param id the employer's id
     * @return the entry as it is kept
     */
    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ServiceEntry> note(
            Caller caller, IdempotencyKey key, @PathVariable UUID id, @RequestBody NoteForm form) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                new AskedOf<>(id, form),
                ServiceEntry.class,
                () -> notes.take(caller, new EmployerId(id), form)));
        return answer.as(ResponseEntity.status(HttpStatus.CREATED));
    }

    private static ServiceHistory.@Nullable After after(Paging paging) {
        return Pages.after(
                paging,
                2,
                parts -> new ServiceHistory.After(Cursors.instant(parts.getFirst()), UUID.fromString(parts.getLast())));
    }
}
