package wangang.campaign.organising.adapter.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.organising.application.ReadingCampaigns;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.organising.domain.CampaignStatus;
import wangang.campaign.web.Pages;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@RequestMapping("/api/campaigns")
class CampaignController {

    private final ReadingCampaigns reading;

    CampaignController(ReadingCampaigns reading) {
        this.reading = reading;
    }

    /**
     * Lists campaigns, newest first; drafts for officers only.
     *
     * @param status only those in this state
     */
    @GetMapping
    Page<CampaignView> list(
            @Nullable Caller caller, @RequestParam(required = false) @Nullable CampaignStatus status, Paging paging) {
        var found = reading.list(status, isOfficer(caller), Pages.after(paging), paging.size() + 1);
        return Pages.of(found, paging, campaign -> campaign.id().value(), CampaignView::of);
    }

    /**
     * Shows a campaign; a draft to officers only.
     *
     * @param id the campaign's id
     */
    @GetMapping("/{id}")
    ResponseEntity<CampaignView> one(@Nullable Caller caller, @PathVariable UUID id) {
        var campaign = Edge.unwrap(reading.byId(new CampaignId(id), isOfficer(caller)));
        return ResponseEntity.ok().eTag(Etag.of(campaign.version())).body(CampaignView.of(campaign));
    }

    private static boolean isOfficer(@Nullable Caller caller) {
        return caller != null && caller.hasRole(Caller.OFFICER);
    }
}
