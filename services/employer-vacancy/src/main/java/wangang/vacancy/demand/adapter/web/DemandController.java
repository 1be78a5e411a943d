package wangang.vacancy.demand.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.demand.application.Demand;
import wangang.vacancy.demand.application.DemandTotals;
import wangang.vacancy.demand.application.DemandedVacancy;
import wangang.vacancy.demand.application.DemandingEmployer;
import wangang.vacancy.demand.application.ReadingDemand;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.web.Pages;

@RestController
class DemandController {

    private final ReadingDemand demand;

    DemandController(ReadingDemand demand) {
        this.demand = demand;
    }

    /** Lists the employer's open vacancies with what came of each so far. */
    @GetMapping("/api/vacancies/demand")
    @PreAuthorize("hasRole('EMPLOYER')")
    Page<DemandedVacancy> own(Caller caller, Paging paging) {
        return page(Edge.unwrap(demand.own(caller.account(), Pages.after(paging), paging.size() + 1)), paging);
    }

    /**
     * Lists the open vacancies of an employer of the officer's subdistricts with what came of each so far.
     *
     * @param id the employer's id
     */
    @GetMapping("/api/employers/{id}/demand")
    @PreAuthorize("hasRole('OFFICER')")
    Page<DemandedVacancy> of(@PathVariable UUID id, Caller caller, Paging paging) {
        var found = demand.of(new EmployerId(id), caller.subdistricts(), Pages.after(paging), paging.size() + 1);
        return page(Edge.unwrap(found), paging);
    }

    /** Lists employers of the officer's subdistricts that want people, who wants most first. */
    @GetMapping("/api/employers/demand")
    @PreAuthorize("hasRole('OFFICER')")
    Page<DemandingEmployer> employers(Caller caller, Paging paging) {
        var found = demand.employers(caller.subdistricts(), after(paging), paging.size() + 1);
        return Pages.byKey(
                found,
                paging,
                last -> List.of(Long.toString(last.wanted()), last.employerId().toString()),
                employer -> employer);
    }

    /** What employers of the officer's subdistricts want altogether, and of what it is made. */
    @GetMapping("/api/employers/demand/totals")
    @PreAuthorize("hasRole('OFFICER')")
    DemandTotals totals(Caller caller) {
        return demand.totals(caller.subdistricts());
    }

    private static Page<DemandedVacancy> page(List<DemandedVacancy> found, Paging paging) {
        return Pages.of(found, paging, DemandedVacancy::vacancyId, vacancy -> vacancy);
    }

    private static Demand.@Nullable After after(Paging paging) {
        return Pages.after(
                paging,
                2,
                parts -> new Demand.After(Long.parseLong(parts.getFirst()), UUID.fromString(parts.getLast())));
    }
}
