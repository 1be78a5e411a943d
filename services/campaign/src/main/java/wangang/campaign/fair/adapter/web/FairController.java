package wangang.campaign.fair.adapter.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.fair.application.ReadingFairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.reference.domain.PlainText;
import wangang.campaign.web.Pages;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
class FairController {

    private final ReadingFairs reading;

    FairController(ReadingFairs reading) {
        this.reading = reading;
    }

    /**
     * Lists a campaign's fairs in the order in which they were planned; what is only planned for officers alone.
     *
     * @param id the campaign's id
     * @param school only those held for this university, as its plan names it
     */
    @GetMapping("/api/campaigns/{id}/fairs")
    Page<FairView> list(
            @Nullable Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String school,
            Paging paging) {
        var found = Edge.unwrap(reading.ofCampaign(
                new CampaignId(id),
                isOfficer(caller),
                PlainText.trimmed(school),
                Pages.after(paging),
                paging.size() + 1));
        return Pages.of(found, paging, (Fair fair) -> fair.id().value(), fair -> shown(fair, caller));
    }

    /**
     * Shows a fair; one that is only planned to officers alone.
     *
     * @param id the fair's id
     */
    @GetMapping("/api/fairs/{id}")
    ResponseEntity<FairView> one(@Nullable Caller caller, @PathVariable UUID id) {
        var fair = Edge.unwrap(reading.byId(new FairId(id), isOfficer(caller)));
        return ResponseEntity.ok().eTag(Etag.of(fair.version())).body(shown(fair, caller));
    }

    private static FairView shown(Fair fair, @Nullable Caller caller) {
        return isOfficer(caller) ? FairView.toOfficer(fair) : FairView.toAnybody(fair);
    }

    private static boolean isOfficer(@Nullable Caller caller) {
        return caller != null && caller.hasRole(Caller.OFFICER);
    }
}
