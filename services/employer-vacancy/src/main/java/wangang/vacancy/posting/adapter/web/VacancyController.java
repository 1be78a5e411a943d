package wangang.vacancy.posting.adapter.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.posting.application.PostingVacancies;
import wangang.vacancy.posting.application.ReadingVacancies;
import wangang.vacancy.posting.application.VacancyViews;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyStatus;
import wangang.vacancy.web.Pages;

@RestController
@RequestMapping("/api/vacancies")
class VacancyController {

    /** What is remembered under an idempotency key. */
    private record PostRequest(TermsForm terms, boolean publish) {}

    private final PostingVacancies posting;
    private final ReadingVacancies reading;
    private final VacancyViews views;
    private final IdempotentRequests requests;

    VacancyController(
            PostingVacancies posting, ReadingVacancies reading, VacancyViews views, IdempotentRequests requests) {
        this.posting = posting;
        this.reading = reading;
        this.views = views;
        this.requests = requests;
    }

    /**
     * Posts a vacancy: a draft, or published at once. A draft already keeps the rules about its terms.
     *
     * @param publish whether it is published in the same step
     * @param terms what is offered and asked for
     * @return the vacancy as it is kept
     */
    @PostMapping
    @PreAuthorize("hasRole('EMPLOYER')")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<VacancyReceipt> post(
            Caller caller,
            IdempotencyKey key,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestBody TermsForm terms) {
        var request = new PostRequest(terms, publish);
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                request,
                VacancyReceipt.class,
                () -> posting.post(caller.account(), terms, publish).map(VacancyReceipt::of)));
        return answer.as(ResponseEntity.created(
                        URI.create("/api/vacancies/" + answer.value().vacancyId()))
                .eTag(Etag.of(answer.value().version())));
    }

    /**
     * Lists the employer's own vacancies, newest first.
     *
     * @param status only those in this state
     */
    @GetMapping("/mine")
    @PreAuthorize("hasRole('EMPLOYER')")
    Page<VacancyView> mine(
            Caller caller, @RequestParam(required = false) @Nullable VacancyStatus status, Paging paging) {
        var found = Edge.unwrap(reading.ownedBy(caller.account(), status, Pages.after(paging), paging.size() + 1));
        return Pages.of(found, paging, seen -> seen.vacancy().id().value(), VacancyView::of);
    }

    /**
     * Shows a vacancy. Drafts are for their employer and officers; so are reference, hires and why it was closed.
     *
     * @param id the vacancy's id
     */
    @GetMapping("/{id}")
    ResponseEntity<VacancyView> one(@Nullable Caller caller, @PathVariable UUID id) {
        boolean officer = caller != null && caller.hasRole(Caller.OFFICER);
        var account = caller == null ? null : caller.account();
        var seen = Edge.unwrap(reading.byId(new VacancyId(id), officer, account));
        if (!seen.full()) {
            views.seen(seen.vacancy().id());
        }
        return ResponseEntity.ok().eTag(Etag.of(seen.vacancy().version())).body(VacancyView.of(seen));
    }

    /**
     * Replaces the terms of a draft or a published vacancy.
     *
     * @param id the vacancy's id
     * @param terms all terms, not only what changes
     */
    @PutMapping("/{id}")
    @PreAuthorize("hasRole('EMPLOYER')")
    ResponseEntity<VacancyReceipt> change(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody TermsForm terms) {
        return answer(Edge.unwrap(posting.change(caller.account(), new VacancyId(id), expected.value(), terms)));
    }

    /**
     * Publishes a draft, when everything that must hold does.
     *
     * @param id the vacancy's id
     */
    @PostMapping("/{id}/publication")
    @PreAuthorize("hasRole('EMPLOYER')")
    ResponseEntity<VacancyReceipt> publish(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        return answer(Edge.unwrap(posting.publish(caller.account(), new VacancyId(id), expected.value())));
    }

    /**
     * Deletes a draft.
     *
     * @param id the vacancy's id
     * @return it is gone
     */
    @DeleteMapping("/{id}")
    @PreAuthorize("hasRole('EMPLOYER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> discard(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        Edge.unwrap(posting.discard(caller.account(), new VacancyId(id), expected.value()));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<VacancyReceipt> answer(Vacancy vacancy) {
        return ResponseEntity.ok().eTag(Etag.of(vacancy.version())).body(VacancyReceipt.of(vacancy));
    }
}
