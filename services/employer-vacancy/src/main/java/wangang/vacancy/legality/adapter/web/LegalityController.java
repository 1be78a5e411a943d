package wangang.vacancy.legality.adapter.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.legality.application.OverridingLaw;
import wangang.vacancy.legality.application.ReadingLegality;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.web.Pages;

@RestController
class LegalityController {

    private final ReadingLegality reading;
    private final OverridingLaw overriding;

    LegalityController(ReadingLegality reading, OverridingLaw overriding) {
        this.reading = reading;
        this.overriding = overriding;
    }

    /**
     * Tells what the legal check found in a vacancy as it is kept. What it found is for its employer and officers;
     * everybody may know of a published one that it was checked.
     *
     * @param id the vacancy's id
     */
    @GetMapping("/api/vacancies/{id}/legality")
    LegalityView one(@Nullable Caller caller, @PathVariable UUID id) {
        boolean officer = caller != null && caller.hasRole(Caller.OFFICER);
        var account = caller == null ? null : caller.account();
        return LegalityView.of(Edge.unwrap(reading.of(new VacancyId(id), officer, account)));
    }

    /**
     * Lets pass what the check took for forbidden in a vacancy of the officer's subdistricts, so that its employer may
     * publish it. Other words, written later, need a decision of their own.
     *
     * @param id the vacancy's id
     * @param form why
     */
    @PostMapping("/api/vacancies/{id}/legal-override")
    @PreAuthorize("hasRole('OFFICER')")
    LegalityView override(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody @Valid OverrideForm form) {
        var passed = Edge.unwrap(overriding.override(caller, new VacancyId(id), expected.value(), form.reason()));
        return LegalityView.of(new ReadingLegality.Seen(passed, true));
    }

    /** Lists drafts of the officer's subdistricts that the law keeps from being published, newest first. */
    @GetMapping("/api/legality/blocked")
    @PreAuthorize("hasRole('OFFICER')")
    Page<BlockedView> blocked(Caller caller, Paging paging) {
        var found = reading.blockedDrafts(caller.subdistricts(), Pages.after(paging), paging.size() + 1);
        return Pages.of(found, paging, draft -> draft.found().vacancy().value(), BlockedView::of);
    }

    /**
     * Lists published vacancies of the officer's subdistricts that were lawful by earlier rules and are forbidden by
     * those in force, newest first. They stay published until their employer mends them or an officer decides.
     */
    @GetMapping("/api/legality/overdue")
    @PreAuthorize("hasRole('OFFICER')")
    Page<BlockedView> overdue(Caller caller, Paging paging) {
        var found = reading.blockedWhilePublished(caller.subdistricts(), Pages.after(paging), paging.size() + 1);
        return Pages.of(found, paging, vacancy -> vacancy.found().vacancy().value(), BlockedView::of);
    }
}
