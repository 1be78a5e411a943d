package wangang.campaign.school.adapter.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.campaign.school.application.PlanCoverage;
import wangang.campaign.school.application.PlanningSchools;
import wangang.campaign.school.application.ReadingSchools;
import wangang.campaign.school.domain.SchoolForm;
import wangang.campaign.school.domain.SchoolPlanId;
import wangang.campaign.web.Pages;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@RequestMapping("/api/campaigns/{id}/schools")
@PreAuthorize("hasRole('OFFICER')")
class SchoolController {

    /** What is remembered under an idempotency key. */
    private record PlanRequest(UUID campaign, SchoolForm form) {}

    private final PlanningSchools planning;
    private final ReadingSchools reading;
    private final ReferenceTables tables;
    private final IdempotentRequests requests;

    SchoolController(
            PlanningSchools planning, ReadingSchools reading, ReferenceTables tables, IdempotentRequests requests) {
        this.planning = planning;
        this.reading = reading;
        this.tables = tables;
        this.requests = requests;
    }

    /**
     * Makes a plan for a university, one per school and year. Officers of the whole district only, as for every change of it.
     *
     * @param id the campaign's id
     * @param form the plan
     * @return the plan as it is kept
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<SchoolReceipt> plan(
            Caller caller, IdempotencyKey key, @PathVariable UUID id, @RequestBody SchoolForm form) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                new PlanRequest(id, form),
                SchoolReceipt.class,
                () -> planning.plan(caller.subdistricts(), new CampaignId(id), form)
                        .map(SchoolReceipt::of)));
        return answer.as(ResponseEntity.created(URI.create(
                        "/api/campaigns/" + id + "/schools/" + answer.value().planId()))
                .eTag(Etag.of(answer.value().version())));
    }

    /**
     * Lists a campaign's plans by school, each with its coverage by major.
     *
     * @param id the campaign's id
     */
    @GetMapping
    Page<SchoolView> list(@PathVariable UUID id, Paging paging) {
        var found = Edge.unwrap(reading.ofCampaign(new CampaignId(id), PlanCursor.read(paging), paging.size() + 1));
        return Pages.ofPlaces(
                found, paging, last -> PlanCursor.of(last.plan()), (PlanCoverage plan) -> SchoolView.of(plan, tables));
    }

    /**
     * Shows a plan with its coverage by major and the vacancies that fit.
     *
     * @param id the campaign's id
     * @param planId the plan's id
     */
    @GetMapping("/{planId}")
    ResponseEntity<SchoolView> one(@PathVariable UUID id, @PathVariable UUID planId) {
        var coverage = Edge.unwrap(reading.byId(new CampaignId(id), new SchoolPlanId(planId)));
        return ResponseEntity.ok().eTag(Etag.of(coverage.plan().version())).body(SchoolView.of(coverage, tables));
    }

    /**
     * Replaces a plan.
     *
     * @param id the campaign's id
     * @param planId the plan's id
     * @param form all of it, not only what changes
     */
    @PutMapping("/{planId}")
    ResponseEntity<SchoolReceipt> change(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID planId,
            ExpectedVersion expected,
            @RequestBody SchoolForm form) {
        var plan = Edge.unwrap(planning.change(
                caller.subdistricts(), new CampaignId(id), new SchoolPlanId(planId), expected.value(), form));
        return ResponseEntity.ok().eTag(Etag.of(plan.version())).body(SchoolReceipt.of(plan));
    }

    /**
     * Deletes a plan.
     *
     * @param id the campaign's id
     * @param planId the plan's id
     * @return it is gone
     */
    @DeleteMapping("/{planId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> remove(
            Caller caller, @PathVariable UUID id, @PathVariable UUID planId, ExpectedVersion expected) {
        Edge.unwrap(
                planning.remove(caller.subdistricts(), new CampaignId(id), new SchoolPlanId(planId), expected.value()));
        return ResponseEntity.noContent().build();
    }
}
