package wangang.campaign.attendance.adapter.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.attendance.application.ReadingRegistrations;
import wangang.campaign.attendance.application.SeenRegistration;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.web.Pages;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@PreAuthorize("hasRole('JOBSEEKER')")
class OwnRegistrationsController {

    private final ReadingRegistrations reading;

    OwnRegistrationsController(ReadingRegistrations reading) {
        this.reading = reading;
    }

    /** Lists the person's own registrations, oldest first. */
    @GetMapping("/api/registrations/mine")
    Page<RegistrationView> mine(Caller caller, Paging paging) {
        var found = Edge.unwrap(reading.ofAccount(caller.account(), Pages.after(paging), paging.size() + 1));
        return Pages.of(found, paging, seen -> seen.registration().ticket().id().value(), RegistrationView::of);
    }

    /**
     * Shows the person's own registration.
     *
     * @param id the registration's id
     */
    @GetMapping("/api/registrations/{id}")
    ResponseEntity<RegistrationView> one(Caller caller, @PathVariable UUID id) {
        return answer(reading.byId(caller.account(), new RegistrationId(id)));
    }

    /**
     * Shows the person's own registration for a fair, unless it is withdrawn.
     *
     * @param id the fair's id
     */
    @GetMapping("/api/fairs/{id}/registrations/mine")
    ResponseEntity<RegistrationView> atFair(Caller caller, @PathVariable UUID id) {
        return answer(reading.atFair(caller.account(), new FairId(id)));
    }

    private static ResponseEntity<RegistrationView> answer(Outcome<SeenRegistration> outcome) {
        var view = RegistrationView.of(Edge.unwrap(outcome));
        return ResponseEntity.ok().eTag(Etag.of(view.version())).body(view);
    }
}
