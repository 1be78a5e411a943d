package wangang.vacancy.freshness.adapter.web;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.freshness.application.AskingEmployers;
import wangang.vacancy.freshness.application.ConfirmingVacancies;
import wangang.vacancy.freshness.application.Doubtful;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.web.Pages;

@RestController
@RequestMapping("/api/vacancies")
@PreAuthorize("hasRole('EMPLOYER')")
class FreshnessController {

    private final AskingEmployers asking;
    private final ConfirmingVacancies confirming;

    FreshnessController(AskingEmployers asking, ConfirmingVacancies confirming) {
        this.asking = asking;
        this.confirming = confirming;
    }

    /**
     * Lists the employer's open vacancies that wait for a word: idle ones are confirmed or changed, what ends soon is given
     * a later last day or left to end.
     */
    @GetMapping("/unconfirmed")
    Page<Doubtful> unconfirmed(Caller caller, Paging paging) {
        var found = Edge.unwrap(asking.of(caller.account(), Pages.after(paging), paging.size() + 1));
        return Pages.of(found, paging, Doubtful::vacancyId, doubtful -> doubtful);
    }

    /**
     * Says that vacancies are still open; those that had sunk come up again. May be repeated.
     *
     * @param form which
     * @return what became of each
     */
    @PostMapping("/confirmations")
    ConfirmationsView confirm(Caller caller, @RequestBody @Valid ConfirmationForm form) {
        var ids = form.vacancyIds().stream().map(VacancyId::new).toList();
        return ConfirmationsView.of(Edge.unwrap(confirming.confirm(caller.account(), ids)));
    }
}
