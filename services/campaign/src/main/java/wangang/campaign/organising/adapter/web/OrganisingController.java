package wangang.campaign.organising.adapter.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.organising.application.OrganisingCampaigns;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignForm;
import wangang.campaign.organising.domain.CampaignId;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;

@RestController
@RequestMapping("/api/campaigns")
@PreAuthorize("hasRole('OFFICER')")
class OrganisingController {

    private final OrganisingCampaigns organising;
    private final IdempotentRequests requests;

    OrganisingController(OrganisingCampaigns organising, IdempotentRequests requests) {
        this.organising = organising;
        this.requests = requests;
    }

    /**
     * Drafts a campaign. Officers of the whole district only, as for every change of it.
     *
     * @param form the campaign
     * @return the campaign as it is kept
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CampaignView> draft(Caller caller, IdempotencyKey key, @RequestBody CampaignForm form) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                form,
                CampaignView.class,
                () -> organising.draft(caller.subdistricts(), form).map(CampaignView::of)));
        return answer.as(ResponseEntity.created(
                        URI.create("/api/campaigns/" + answer.value().campaignId()))
                .eTag(Etag.of(answer.value().version())));
    }

    /**
     * Replaces a draft's or an open campaign's terms. The rules about enrolments apply to later ones.
     *
     * @param id the campaign's id
     * @param form all of it, not only what changes
     */
    @PutMapping("/{id}")
    ResponseEntity<CampaignView> change(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody CampaignForm form) {
        return answer(organising.change(caller.subdistricts(), new CampaignId(id), expected.value(), form));
    }

    /**
     * Opens a draft: everybody sees it, employers may enrol.
     *
     * @param id the campaign's id
     */
    @PostMapping("/{id}/opening")
    ResponseEntity<CampaignView> open(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        return answer(organising.open(caller.subdistricts(), new CampaignId(id), expected.value()));
    }

    /**
     * Closes a campaign before its last day, for good; its enrolments end.
     *
     * @param id the campaign's id
     */
    @PostMapping("/{id}/closing")
    ResponseEntity<CampaignView> close(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        return answer(organising.close(caller.subdistricts(), new CampaignId(id), expected.value()));
    }

    /**
     * Deletes a draft.
     *
     * @param id the campaign's id
     * @return it is gone
     */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> discard(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        Edge.unwrap(organising.discard(caller.subdistricts(), new CampaignId(id), expected.value()));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<CampaignView> answer(Outcome<Campaign> outcome) {
        var campaign = Edge.unwrap(outcome);
        return ResponseEntity.ok().eTag(Etag.of(campaign.version())).body(CampaignView.of(campaign));
    }
}
