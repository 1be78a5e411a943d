package wangang.vacancy.legality.adapter.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.legality.application.ReadingTrial;
import wangang.vacancy.legality.domain.TrialEffect;
import wangang.vacancy.web.Pages;

@RestController
class TrialController {

    private final ReadingTrial reading;

    TrialController(ReadingTrial reading) {
        this.reading = reading;
    }

    /**
     * Tells what the rules on trial would change, in the whole district: by law, and how many of the open vacancies
     * have been read so far. A trial changes nothing.
     */
    @GetMapping("/api/legality/trial")
    @PreAuthorize("hasRole('OFFICER')")
    TrialView report() {
        return TrialView.of(Edge.unwrap(reading.report()));
    }

    /**
     * Lists open vacancies in which the rules on trial find something else than those in force, newest first.
     *
     * @param code of which law something differs; any when absent
     * @param effect BLOCKS: newly kept from being published; FREES: no longer; FINDS: something is newly found; DROPS:
     *     something no longer; any when absent
     */
    @GetMapping("/api/legality/trial/vacancies")
    @PreAuthorize("hasRole('OFFICER')")
    Page<TrialVacancyView> vacancies(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable TrialEffect effect,
            Paging paging) {
        var found = Edge.unwrap(reading.vacancies(code, effect, Pages.after(paging), paging.size() + 1));
        return Pages.of(found, paging, differing -> differing.vacancy().value(), TrialVacancyView::of);
    }
}
