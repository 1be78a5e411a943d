package wangang.campaign.fair.adapter.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.fair.application.OrganisingFairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairForm;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.organising.domain.CampaignId;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;

@RestController
@PreAuthorize("hasRole('OFFICER')")
class FairOrganisingController {

    /** What is remembered under an idempotency key. */
    private record FairRequest(UUID campaign, FairForm form) {}

    private final OrganisingFairs organising;
    private final IdempotentRequests requests;

    FairOrganisingController(OrganisingFairs organising, IdempotentRequests requests) {
        this.organising = organising;
        this.requests = requests;
    }

    /**
     * Plans a fair inside a campaign. Officers of the whole district only, as for every change of it.
     *
     * @param id the campaign's id
     * @param form the fair
     * @return the fair as it is kept
     */
    @PostMapping("/api/campaigns/{id}/fairs")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FairView> plan(
            Caller caller, IdempotencyKey key, @PathVariable UUID id, @RequestBody FairForm form) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                new FairRequest(id, form),
                FairView.class,
                () -> organising
                        .plan(caller.subdistricts(), new CampaignId(id), form)
                        .map(FairView::toOfficer)));
        return answer.as(
                ResponseEntity.created(URI.create("/api/fairs/" + answer.value().fairId()))
                        .eTag(Etag.of(answer.value().version())));
    }

    /**
     * Replaces what a fair is, until it is announced; what was ticked is to be ticked again.
     *
     * @param id the fair's id
     * @param form all of it, not only what changes
     */
    @PutMapping("/api/fairs/{id}")
    ResponseEntity<FairView> change(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody FairForm form) {
        return answer(organising.change(caller.subdistricts(), new FairId(id), expected.value(), form));
    }

    /**
     * Says what is in place of what must be before a fair is announced. The list of exhibitors is checked after the
     * registration and until the fair begins, and again when another booth is placed.
     *
     * @param id the fair's id
     * @param form all that is done
     */
    @PutMapping("/api/fairs/{id}/checks")
    ResponseEntity<FairView> tick(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody @Valid ChecksForm form) {
        return answer(organising.tick(
                caller.subdistricts(), caller.account(), new FairId(id), expected.value(), Set.copyOf(form.checks())));
    }

    /**
     * Brings a fair into its next state. Opening the registration announces it and needs all checks but
     * that of the list of exhibitors, which the timetable's publication and the beginning need; it begins on the day of its first session.
     *
     * @param id the fair's id
     * @param form which step
     */
    @PostMapping("/api/fairs/{id}/steps")
    ResponseEntity<FairView> step(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody @Valid FairStepForm form) {
        return answer(
                organising.step(caller.subdistricts(), new FairId(id), expected.value(), form.step(), form.reason()));
    }

    private static ResponseEntity<FairView> answer(Outcome<Fair> outcome) {
        var fair = Edge.unwrap(outcome);
        return ResponseEntity.ok().eTag(Etag.of(fair.version())).body(FairView.toOfficer(fair));
    }
}
