package wangang.campaign.fair.adapter.web;

import java.util.List;
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
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;

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
    List<FairView> list(
            @Nullable Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable String school) {
        var heldFor = PlainText.trimmed(school);
        return Edge.unwrap(reading.ofCampaign(new CampaignId(id), isOfficer(caller))).stream()
                .filter(fair -> heldFor == null || heldFor.equals(fair.terms().school()))
                .map(fair -> shown(fair, caller))
                .toList();
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
