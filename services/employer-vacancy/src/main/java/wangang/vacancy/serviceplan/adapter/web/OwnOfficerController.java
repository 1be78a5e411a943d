package wangang.vacancy.serviceplan.adapter.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.vacancy.serviceplan.application.EmployersOfficer;
import wangang.vacancy.serviceplan.application.ReadingServicePlans;

@RestController
class OwnOfficerController {

    private final ReadingServicePlans reading;

    OwnOfficerController(ReadingServicePlans reading) {
        this.reading = reading;
    }

    /** Shows the officer who looks after the account's employer, or that none is named yet. */
    @GetMapping("/api/employers/me/service-officer")
    @PreAuthorize("hasRole('EMPLOYER')")
    EmployersOfficer own(Caller caller) {
        return Edge.unwrap(reading.ofOwn(caller.account()));
    }
}
