package wangang.vacancy.sharing.adapter.web;

import jakarta.validation.Valid;
import java.net.URI;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.sharing.application.AgreeingOnStaff;
import wangang.vacancy.sharing.application.ReadingAgreements;
import wangang.vacancy.sharing.application.SharingTotal;
import wangang.vacancy.sharing.domain.AgreementId;
import wangang.vacancy.sharing.domain.AgreementStatus;
import wangang.vacancy.sharing.domain.StaffingId;
import wangang.vacancy.web.Pages;

@RestController
@RequestMapping("/api/staffing")
class AgreementController {

    /** What is remembered under an idempotency key. */
    private record ProposeRequest(UUID staffingId, ProposalForm form) {}

    private final AgreeingOnStaff agreeing;
    private final ReadingAgreements reading;
    private final IdempotentRequests requests;

    AgreementController(AgreeingOnStaff agreeing, ReadingAgreements reading, IdempotentRequests requests) {
        this.agreeing = agreeing;
        this.reading = reading;
        this.requests = requests;
    }

    /**
     * Proposes an agreement to another employer's offer or need.
     *
     * @param id the other employer's posting
     * @param form how many people, on which days, and what the proposer states
     * @return the proposal as it is kept
     */
    @PostMapping("/{id}/agreements")
    @PreAuthorize("hasRole('EMPLOYER')")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AgreementView> propose(
            Caller caller, IdempotencyKey key, @PathVariable UUID id, @RequestBody @Valid ProposalForm form) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                new ProposeRequest(id, form),
                AgreementView.class,
                () -> agreeing.propose(caller.account(), new StaffingId(id), form.proposal())
                        .flatMap(agreement -> view(caller, agreement))));
        return answer.as(ResponseEntity.created(
                URI.create("/api/staffing/agreements/" + answer.value().agreementId())));
    }

    /**
     * Lists agreements and proposals, newest first: an employer's own, or those of an officer's subdistricts.
     *
     * @param status only those
     */
    @GetMapping("/agreements")
    @PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER')")
    Page<AgreementView> list(
            Caller caller, @RequestParam(required = false) @Nullable AgreementStatus status, Paging paging) {
        var found = Edge.unwrap(reading.list(caller, status, Pages.after(paging), paging.size() + 1));
        return Pages.of(found, paging, viewed -> viewed.seen().agreement().id().value(), AgreementView::of);
    }

    /** Agreements of the last two years by month and subdistrict, of the officer's subdistricts. */
    @GetMapping("/agreements/totals")
    @PreAuthorize("hasRole('OFFICER')")
    Page<SharingTotal> totals(Caller caller) {
        return new Page<>(reading.totals(caller.subdistricts()), null, null);
    }

    /**
     * Shows an agreement to its two sides and to officers.
     *
     * @param id the agreement's id
     */
    @GetMapping("/agreements/{id}")
    @PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER')")
    AgreementView one(Caller caller, @PathVariable UUID id) {
        return Edge.unwrap(view(caller, new AgreementId(id)));
    }

    /**
     * The other side agrees; the people go off both postings, and what has none left closes.
     *
     * @param id the agreement's id
     * @param form what the other side states
     */
    @PostMapping("/agreements/{id}/acceptance")
    @PreAuthorize("hasRole('EMPLOYER')")
    AgreementView accept(Caller caller, @PathVariable UUID id, @RequestBody @Valid AcceptanceForm form) {
        return answered(
                caller,
                agreeing.accept(
                        caller.account(),
                        new AgreementId(id),
                        form.workersConsent(),
                        form.notForProfit(),
                        form.contact()));
    }

    /**
     * The other side refuses, with a reason.
     *
     * @param id the agreement's id
     * @param form why
     */
    @PostMapping("/agreements/{id}/refusal")
    @PreAuthorize("hasRole('EMPLOYER')")
    AgreementView refuse(Caller caller, @PathVariable UUID id, @RequestBody @Valid AgreementRefusalForm form) {
        return answered(caller, agreeing.refuse(caller.account(), new AgreementId(id), form.reason()));
    }

    /**
     * The proposer takes back what nobody has answered.
     *
     * @param id the agreement's id
     */
    @PostMapping("/agreements/{id}/retraction")
    @PreAuthorize("hasRole('EMPLOYER')")
    AgreementView takeBack(Caller caller, @PathVariable UUID id) {
        return answered(caller, agreeing.takeBack(caller.account(), new AgreementId(id)));
    }

    private AgreementView answered(Caller caller, Outcome<AgreementId> answer) {
        return Edge.unwrap(answer.flatMap(id -> view(caller, id)));
    }

    private Outcome<AgreementView> view(Caller caller, AgreementId id) {
        return reading.byId(id, caller).map(AgreementView::of);
    }
}
