package wangang.vacancy.employer.adapter.web;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.vacancy.employer.application.ReadingEmployers;
import wangang.vacancy.employer.application.RegisteringEmployers;
import wangang.vacancy.employer.domain.EmployerForm;
import wangang.vacancy.employer.domain.EmployerId;

@RestController
@RequestMapping("/api/employers")
class EmployerController {

    private final RegisteringEmployers registering;
    private final ReadingEmployers reading;
    private final IdempotentRequests requests;

    EmployerController(RegisteringEmployers registering, ReadingEmployers reading, IdempotentRequests requests) {
        this.registering = registering;
        this.reading = reading;
        this.requests = requests;
    }

    /**
     * Registers the account's employer; an officer has to verify it before it may publish.
     *
     * @param form as on its certificate
     * @return the employer as it is kept
     */
    @PostMapping
    @PreAuthorize("hasRole('EMPLOYER')")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<EmployerView> register(Caller caller, IdempotencyKey key, @RequestBody EmployerForm form) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                form,
                EmployerView.class,
                () -> registering.register(caller.account(), form).map(EmployerView::full)));
        return answer.as(ResponseEntity.created(
                        URI.create("/api/employers/" + answer.value().employerId()))
                .eTag(Etag.of(answer.value().version())));
    }

    /** Shows the account's employer. */
    @GetMapping("/me")
    @PreAuthorize("hasRole('EMPLOYER')")
    ResponseEntity<EmployerView> mine(Caller caller) {
        return answer(EmployerView.full(Edge.unwrap(reading.ofAccount(caller.account()))));
    }

    /**
     * Shows an employer. Credit code, address and reasons are for its owner and officers.
     *
     * @param id the employer's id
     */
    @GetMapping("/{id}")
    ResponseEntity<EmployerView> one(@Nullable Caller caller, @PathVariable UUID id) {
        boolean officer = caller != null && caller.hasRole(Caller.OFFICER);
        var account = caller == null ? null : caller.account();
        var employer = Edge.unwrap(reading.byId(new EmployerId(id), officer, account));
        boolean full = officer || Objects.equals(account, employer.account());
        return answer(full ? EmployerView.full(employer) : EmployerView.open(employer));
    }

    /**
     * Replaces what is known of the employer. A new name or kind has to be verified again; what an officer refused is
     * looked at again.
     *
     * @param id the employer's id
     */
    @PutMapping("/{id}")
    @PreAuthorize("hasRole('EMPLOYER')")
    ResponseEntity<EmployerView> change(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody EmployerForm form) {
        return answer(EmployerView.full(
                Edge.unwrap(registering.change(caller.account(), new EmployerId(id), expected.value(), form))));
    }

    private static ResponseEntity<EmployerView> answer(EmployerView view) {
        return ResponseEntity.ok().eTag(Etag.of(view.version())).body(view);
    }
}
