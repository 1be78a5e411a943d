package wangang.vacancy.posting.adapter.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.vacancy.posting.application.ClosingVacancies;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;

@RestController
@RequestMapping("/api/vacancies/{id}")
@PreAuthorize("hasRole('EMPLOYER')")
class ClosingController {

    private final ClosingVacancies closing;

    ClosingController(ClosingVacancies closing) {
        this.closing = closing;
    }

    /**
     * Closes a published vacancy for good, because all wanted were found.
     *
     * @param id the vacancy's id
     */
    @PostMapping("/filling")
    ResponseEntity<VacancyReceipt> fill(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        return answer(Edge.unwrap(closing.fill(caller.account(), new VacancyId(id), expected.value())));
    }

    /**
     * Closes a published vacancy for good, with a reason.
     *
     * @param id the vacancy's id
     * @param form why
     */
    @PostMapping("/withdrawal")
    ResponseEntity<VacancyReceipt> withdraw(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody @Valid WithdrawalForm form) {
        return answer(
                Edge.unwrap(closing.withdraw(caller.account(), new VacancyId(id), expected.value(), form.reason())));
    }

    private static ResponseEntity<VacancyReceipt> answer(Vacancy vacancy) {
        return ResponseEntity.ok().eTag(Etag.of(vacancy.version())).body(VacancyReceipt.of(vacancy));
    }
}
