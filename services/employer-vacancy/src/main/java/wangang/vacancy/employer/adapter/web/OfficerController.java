package wangang.vacancy.employer.adapter.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.employer.application.ReadingEmployers;
import wangang.vacancy.employer.application.VerifyingEmployers;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.employer.domain.EmployerStatus;
import wangang.vacancy.web.Pages;

@RestController
@RequestMapping("/api/employers")
@PreAuthorize("hasRole('OFFICER')")
class OfficerController {

    private final ReadingEmployers reading;
    private final VerifyingEmployers verifying;

    OfficerController(ReadingEmployers reading, VerifyingEmployers verifying) {
        this.reading = reading;
        this.verifying = verifying;
    }

    /**
     * Lists employers of the officer's subdistricts in the order of their registration.
     *
     * @param status only those of this standing
     */
    @GetMapping
    Page<EmployerView> list(
            Caller caller, @RequestParam(required = false) @Nullable EmployerStatus status, Paging paging) {
        var employers = reading.list(status, caller.subdistricts(), Pages.after(paging), paging.size() + 1);
        return Pages.of(employers, paging, employer -> employer.id().value(), EmployerView::full);
    }

    /**
     * Verifies, refuses or suspends an employer of the officer's subdistricts. A suspension withdraws its open
     * vacancies until it ends.
     *
     * @param id the employer's id
     */
    @PostMapping("/{id}/verification")
    ResponseEntity<EmployerView> decide(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody @Valid DecisionForm form) {
        var employer = Edge.unwrap(verifying.decide(
                caller.subdistricts(), new EmployerId(id), expected.value(), form.decision(), form.reason()));
        return ResponseEntity.ok().eTag(Etag.of(employer.version())).body(EmployerView.full(employer));
    }
}
