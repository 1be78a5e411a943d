package wangang.vacancy.applying.adapter.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
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
import wangang.platform.audit.AuditLog;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.applying.application.Applying;
import wangang.vacancy.applying.application.ProgressingApplications;
import wangang.vacancy.applying.application.ReadingApplications;
import wangang.vacancy.applying.application.Viewed;
import wangang.vacancy.applying.domain.ApplicationId;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.web.Pages;

@RestController
@RequestMapping("/api/applications")
class ApplicationController {

    private final Applying applying;
    private final ProgressingApplications progressing;
    private final ReadingApplications reading;
    private final IdempotentRequests requests;
    private final AuditLog audit;

    ApplicationController(
            Applying applying,
            ProgressingApplications progressing,
            ReadingApplications reading,
            IdempotentRequests requests,
            AuditLog audit) {
        this.applying = applying;
        this.progressing = progressing;
        this.reading = reading;
        this.requests = requests;
        this.audit = audit;
    }

    /**
     * Applies to an open vacancy. The consent opens the file to its employer, until the application ends.
     *
     * @return the application as it is kept
     */
    @PostMapping
    @PreAuthorize("hasRole('JOBSEEKER')")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ApplicationView> apply(Caller caller, IdempotencyKey key, @RequestBody @Valid ApplicationForm form) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                form,
                ApplicationView.class,
                () -> applying.apply(caller.account(), new VacancyId(form.vacancyId()), form.consent())
                        .map(application -> ApplicationView.of(application, false))));
        return answer.as(ResponseEntity.created(
                        URI.create("/api/applications/" + answer.value().applicationId()))
                .eTag(Etag.of(answer.value().version())));
    }

    /** Lists the person's own applications, newest first. */
    @GetMapping("/mine")
    @PreAuthorize("hasRole('JOBSEEKER')")
    Page<ApplicationView> mine(Caller caller, Paging paging) {
        var found = reading.ofPerson(caller.account(), Pages.after(paging), paging.size() + 1);
        return Pages.of(
                found,
                paging,
                application -> application.id().value(),
                application -> ApplicationView.of(application, false));
    }

    /**
     * Shows an application to the person or to the employer, whose reading is logged.
     *
     * @param id the application's id
     */
    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('JOBSEEKER', 'EMPLOYER')")
    ResponseEntity<ApplicationView> one(Caller caller, @PathVariable UUID id) {
        var viewed = Edge.unwrap(reading.byId(caller.account(), new ApplicationId(id)));
        if (viewed.byEmployer()) {
            audit.record(
                    caller,
                    "application-read",
                    "jobseeker",
                    viewed.application().jobseeker().value(),
                    "recruitment");
        }
        return answer(viewed);
    }

    /**
     * Takes the next step: the employer any but a withdrawal, the person a withdrawal. A hire takes an opening, the
     * last one fills the vacancy.
     *
     * @param id the application's id
     */
    @PostMapping("/{id}/progress")
    @PreAuthorize("hasAnyRole('JOBSEEKER', 'EMPLOYER')")
    ResponseEntity<ApplicationView> progress(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody @Valid ProgressForm form) {
        return answer(Edge.unwrap(progressing.progress(
                caller.account(), new ApplicationId(id), expected.value(), form.status(), form.note())));
    }

    private static ResponseEntity<ApplicationView> answer(Viewed viewed) {
        return ResponseEntity.ok().eTag(Etag.of(viewed.application().version())).body(ApplicationView.of(viewed));
    }
}
