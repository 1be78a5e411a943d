package wangang.vacancy.legality.adapter.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.vacancy.legality.application.CheckingVacancies;
import wangang.vacancy.posting.domain.TermsForm;

@RestController
class CheckController {

    private final CheckingVacancies checking;

    CheckController(CheckingVacancies checking) {
        this.checking = checking;
    }

    /**
     * Says what the law forbids in a vacancy, with the article and a lawful wording. Nothing is kept, and nothing needs
     * to be complete: a text alone will do.
     *
     * @param terms as far as they are written
     * @return what was found, in the order of fields and text
     */
    @PostMapping("/api/vacancies/check")
    @PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER')")
    CheckView check(Caller caller, @RequestBody TermsForm terms) {
        return CheckView.of(Edge.unwrap(checking.check(caller.account(), terms)));
    }
}
