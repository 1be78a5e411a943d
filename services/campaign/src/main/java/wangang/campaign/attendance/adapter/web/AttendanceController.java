package wangang.campaign.attendance.adapter.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.attendance.application.Arriving;
import wangang.campaign.attendance.application.ReadingRegistrations;
import wangang.campaign.attendance.application.SuggestingPlaces;
import wangang.campaign.fair.domain.FairId;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;

@RestController
@PreAuthorize("hasRole('OFFICER')")
class AttendanceController {

    private final Arriving arriving;
    private final ReadingRegistrations reading;
    private final SuggestingPlaces suggesting;

    AttendanceController(Arriving arriving, ReadingRegistrations reading, SuggestingPlaces suggesting) {
        this.arriving = arriving;
        this.reading = reading;
        this.suggesting = suggesting;
    }

    /**
     * Lets somebody in who shows the code, while the fair runs; again it answers the same. Officers of the whole
     * district only.
     *
     * @param id the fair's id
     * @param form the code
     */
    @PostMapping("/api/fairs/{id}/arrivals")
    ArrivalView arrive(Caller caller, @PathVariable UUID id, @RequestBody @Valid ArrivalForm form) {
        return ArrivalView.of(Edge.unwrap(arriving.arrive(caller.subdistricts(), new FairId(id), form.code())));
    }

    /**
     * Counts who registered, waits, came, and did not.
     *
     * @param id the fair's id
     */
    @GetMapping("/api/fairs/{id}/attendance")
    AttendanceView count(@PathVariable UUID id) {
        return AttendanceView.of(Edge.unwrap(reading.ofFair(new FairId(id))));
    }

    /**
     * Suggests rooms for booths that wait, so that neither a trade nor the crowd gathers in one room: of the first 1,000
     * that asked. Officers of the whole district only.
     *
     * @param id the fair's id
     */
    @GetMapping("/api/fairs/{id}/booths/suggested-places")
    SuggestedPlacesView suggest(Caller caller, @PathVariable UUID id) {
        return SuggestedPlacesView.of(Edge.unwrap(suggesting.suggest(caller.subdistricts(), new FairId(id))));
    }
}
