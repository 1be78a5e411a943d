package wangang.campaign.enrolment.adapter.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.enrolment.application.DecidingEnrolments;
import wangang.campaign.enrolment.application.ReadingEnrolments;
import wangang.campaign.enrolment.domain.EnrolmentId;
import wangang.campaign.enrolment.domain.EnrolmentStatus;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.web.Pages;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@PreAuthorize("hasRole('OFFICER')")
class EnrolmentDecisionController {

    private final DecidingEnrolments deciding;
    private final ReadingEnrolments reading;

    EnrolmentDecisionController(DecidingEnrolments deciding, ReadingEnrolments reading) {
        this.deciding = deciding;
        this.reading = reading;
    }

    /**
     * Lists a campaign's enrolments by employers of the officer's subdistricts, newest first.
     *
     * @param id the campaign's id
     * @param status only those in this state
     */
    @GetMapping("/api/campaigns/{id}/enrolments")
    Page<EnrolmentView> list(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable EnrolmentStatus status,
            Paging paging) {
        var found = Edge.unwrap(reading.ofCampaign(
                new CampaignId(id), status, caller.subdistricts(), Pages.after(paging), paging.size() + 1));
        return Pages.of(found, paging, seen -> seen.enrolment().id().value(), EnrolmentView::of);
    }

    /**
     * Approves or refuses an enrolment by an employer of the officer's subdistricts; refusing also takes an approval
     * back. Approving looks at the rules of the campaign again.
     *
     * @param id the enrolment's id
     * @param form the decision
     */
    @PostMapping("/api/enrolments/{id}/decision")
    ResponseEntity<EnrolmentReceipt> decide(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody @Valid EnrolmentDecisionForm form) {
        var enrolment = Edge.unwrap(deciding.decide(
                caller.subdistricts(), new EnrolmentId(id), expected.value(), form.decision(), form.reason()));
        return ResponseEntity.ok().eTag(Etag.of(enrolment.version())).body(EnrolmentReceipt.of(enrolment));
    }
}
