package wangang.campaign.enrolment.adapter.web;

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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.enrolment.application.EnrollingVacancies;
import wangang.campaign.enrolment.application.ReadingEnrolments;
import wangang.campaign.enrolment.domain.EnrolmentId;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.web.Pages;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@PreAuthorize("hasRole('EMPLOYER')")
class EnrolmentController {

    /** What is remembered under an idempotency key. */
    private record EnrolRequest(UUID campaign, UUID vacancy) {}

    private final EnrollingVacancies enrolling;
    private final ReadingEnrolments reading;
    private final IdempotentRequests requests;

    EnrolmentController(EnrollingVacancies enrolling, ReadingEnrolments reading, IdempotentRequests requests) {
        this.enrolling = enrolling;
        this.reading = reading;
        this.requests = requests;
    }

    /**
     * Asks that one of the employer's published vacancies takes part; an officer decides.
     *
     * @param id the campaign's id
     * @param form which vacancy
     * @return the enrolment
     */
    @PostMapping("/api/campaigns/{id}/enrolments")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<EnrolmentReceipt> enrol(
            Caller caller, IdempotencyKey key, @PathVariable UUID id, @RequestBody @Valid EnrolmentForm form) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                new EnrolRequest(id, form.vacancyId()),
                EnrolmentReceipt.class,
                () -> enrolling
                        .enrol(caller.account(), new CampaignId(id), new VacancyId(form.vacancyId()))
                        .map(EnrolmentReceipt::of)));
        return answer.as(ResponseEntity.created(
                        URI.create("/api/enrolments/" + answer.value().enrolmentId()))
                .eTag(Etag.of(answer.value().version())));
    }

    /** Lists the employer's own enrolments, newest first. */
    @GetMapping("/api/enrolments/mine")
    Page<EnrolmentView> mine(Caller caller, Paging paging) {
        var found = Edge.unwrap(reading.ofAccount(caller.account(), Pages.after(paging), paging.size() + 1));
        return Pages.of(found, paging, seen -> seen.enrolment().id().value(), EnrolmentView::of);
    }

    /**
     * Takes an enrolment back.
     *
     * @param id the enrolment's id
     */
    @PostMapping("/api/enrolments/{id}/withdrawal")
    ResponseEntity<EnrolmentReceipt> withdraw(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        var enrolment = Edge.unwrap(enrolling.withdraw(caller.account(), new EnrolmentId(id), expected.value()));
        return ResponseEntity.ok().eTag(Etag.of(enrolment.version())).body(EnrolmentReceipt.of(enrolment));
    }
}
