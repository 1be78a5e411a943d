package wangang.vacancy.applying.adapter.web;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.audit.AuditLog;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.applying.application.ReadingApplications;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.web.Pages;

@RestController
@PreAuthorize("hasRole('EMPLOYER')")
class ReceivedController {

    private final ReadingApplications reading;
    private final AuditLog audit;

    ReceivedController(ReadingApplications reading, AuditLog audit) {
        this.reading = reading;
        this.audit = audit;
    }

    /**
     * Lists the applications to one of the employer's vacancies, newest first; the reading is logged.
     *
     * @param id the vacancy's id
     */
    @GetMapping("/api/vacancies/{id}/applications")
    Page<ApplicationView> received(Caller caller, @PathVariable UUID id, Paging paging) {
        var found = Edge.unwrap(
                reading.toVacancy(caller.account(), new VacancyId(id), Pages.after(paging), paging.size() + 1));
        audit.record(caller, "applications-listed", "vacancy", id, "recruitment");
        return Pages.of(
                found,
                paging,
                application -> application.id().value(),
                application -> ApplicationView.of(application, true));
    }
}
