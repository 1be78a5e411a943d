package wangang.campaign.enrolment.adapter.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.enrolment.application.ReadingEnrolments;
import wangang.campaign.enrolment.domain.EnrolmentId;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.web.Pages;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
class EnrolmentReadingController {

    private final ReadingEnrolments reading;

    EnrolmentReadingController(ReadingEnrolments reading) {
        this.reading = reading;
    }

    /**
     * Shows an enrolment to its employer and to officers of the employer's subdistrict.
     *
     * @param id the enrolment's id
     */
    @GetMapping("/api/enrolments/{id}")
    @PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER')")
    ResponseEntity<EnrolmentView> one(Caller caller, @PathVariable UUID id) {
        var seen = Edge.unwrap(reading.byId(
                new EnrolmentId(id), caller.hasRole(Caller.OFFICER), caller.account(), caller.subdistricts()));
        return ResponseEntity.ok().eTag(Etag.of(seen.enrolment().version())).body(EnrolmentView.of(seen));
    }

    /**
     * Lists the vacancies that take part and are open, newest first.
     *
     * @param id the campaign's id
     */
    @GetMapping("/api/campaigns/{id}/vacancies")
    Page<VacancyOnShow> onShow(@PathVariable UUID id, Paging paging) {
        var found = Edge.unwrap(reading.onShow(new CampaignId(id), Pages.after(paging), paging.size() + 1));
        return Pages.of(found, paging, seen -> seen.enrolment().id().value(), VacancyOnShow::of);
    }
}
