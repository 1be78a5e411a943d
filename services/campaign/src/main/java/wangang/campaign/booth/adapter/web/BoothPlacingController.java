package wangang.campaign.booth.adapter.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.booth.application.PlacingBooths;
import wangang.campaign.booth.application.ReadingBooths;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.web.Pages;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
class BoothPlacingController {

    private final PlacingBooths placing;
    private final ReadingBooths reading;

    BoothPlacingController(PlacingBooths placing, ReadingBooths reading) {
        this.placing = placing;
        this.reading = reading;
    }

    /**
     * Lists a fair's booths in the order in which they were asked for: those that have a room to everybody, all to
     * officers. Nobody else sees any of a cancelled fair.
     *
     * @param id the fair's id
     */
    @GetMapping("/api/fairs/{id}/booths")
    Page<BoothAtFair> list(@Nullable Caller caller, @PathVariable UUID id, Paging paging) {
        boolean officer = caller != null && caller.hasRole(Caller.OFFICER);
        var found = Edge.unwrap(reading.ofFair(new FairId(id), officer, Pages.after(paging), paging.size() + 1));
        return Pages.of(
                found,
                paging,
                seen -> seen.booth().id().value(),
                officer ? BoothAtFair::toOfficer : BoothAtFair::toAnybody);
    }

    /**
     * Shows a booth to its employer and to officers.
     *
     * @param id the booth's id
     */
    @GetMapping("/api/booths/{id}")
    @PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER')")
    ResponseEntity<BoothView> one(Caller caller, @PathVariable UUID id) {
        return answer(reading.byId(new BoothId(id), caller.hasRole(Caller.OFFICER), caller.account()));
    }

    /**
     * Gives a booth a room, or another one, until the fair begins. Officers of the whole district only.
     *
     * @param id the booth's id
     * @param form where
     */
    @PostMapping("/api/booths/{id}/placing")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<BoothView> place(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody @Valid PlacingForm form) {
        return answer(placing.place(caller.subdistricts(), new BoothId(id), expected.value(), form.room()));
    }

    /**
     * Refuses a booth, with a reason. Officers of the whole district only.
     *
     * @param id the booth's id
     * @param form why
     */
    @PostMapping("/api/booths/{id}/refusal")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<BoothView> refuse(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody @Valid BoothRefusalForm form) {
        return answer(placing.refuse(caller.subdistricts(), new BoothId(id), expected.value(), form.reason()));
    }

    private static ResponseEntity<BoothView> answer(Outcome<Booth> outcome) {
        var booth = Edge.unwrap(outcome);
        return ResponseEntity.ok().eTag(Etag.of(booth.version())).body(BoothView.of(booth));
    }
}
