package wangang.campaign.attendance.adapter.web;

import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.attendance.application.ChangingRegistrations;
import wangang.campaign.attendance.application.Registering;
import wangang.campaign.attendance.application.SeenRegistration;
import wangang.campaign.attendance.domain.RegistrationForm;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.fair.domain.FairId;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;

@RestController
@PreAuthorize("hasRole('JOBSEEKER')")
class RegistrationController {

    /** What is remembered under an idempotency key. */
    private record RegistrationRequest(UUID fair, boolean walkIn, RegistrationForm form) {}

    private final Registering registering;
    private final ChangingRegistrations changing;
    private final IdempotentRequests requests;

    RegistrationController(Registering registering, ChangingRegistrations changing, IdempotentRequests requests) {
        this.registering = registering;
        this.changing = changing;
        this.requests = requests;
    }

    /**
     * Registers for a fair while its registration is open, with hours and with booths in order of wish. Beyond the
     * fair's places the registration waits, and moves up when somebody withdraws.
     *
     * @param id the fair's id
     * @param form when and to whom
     * @return the registration with number and check-in code
     */
    @PostMapping("/api/fairs/{id}/registrations")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RegistrationView> register(
            Caller caller, IdempotencyKey key, @PathVariable UUID id, @RequestBody RegistrationForm form) {
        return created(
                caller,
                key,
                new RegistrationRequest(id, false, form),
                () -> registering.register(caller.account(), new FairId(id), form));
    }

    /**
     * Registers somebody who came without, while the fair runs and has places left; arrived at once.
     *
     * @param id the fair's id
     * @param form when and to whom; booths that stand only
     * @return the registration with its number
     */
    @PostMapping("/api/fairs/{id}/walk-ins")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RegistrationView> walkIn(
            Caller caller, IdempotencyKey key, @PathVariable UUID id, @RequestBody RegistrationForm form) {
        return created(
                caller,
                key,
                new RegistrationRequest(id, true, form),
                () -> registering.walkIn(caller.account(), new FairId(id), form));
    }

    /**
     * Replaces hours and wishes, until the registration closes. A booth that is not wished any more forgets the person.
     *
     * @param id the registration's id
     * @param form all of it, not only what changes; the consent again when there are booths
     */
    @PutMapping("/api/registrations/{id}")
    ResponseEntity<RegistrationView> change(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody RegistrationForm form) {
        return answer(changing.change(caller.account(), new RegistrationId(id), expected.value(), form));
    }

    /**
     * Takes a registration back, until the fair is over: no booth sees the person any more, and the first who waits
     * gets the place.
     *
     * @param id the registration's id
     */
    @PostMapping("/api/registrations/{id}/withdrawal")
    ResponseEntity<RegistrationView> withdraw(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        return answer(changing.withdraw(caller.account(), new RegistrationId(id), expected.value()));
    }

    private ResponseEntity<RegistrationView> created(
            Caller caller,
            IdempotencyKey key,
            RegistrationRequest request,
            Supplier<Outcome<SeenRegistration>> action) {
        var answer = Edge.unwrap(requests.once(
                caller, key, request, RegistrationView.class, () -> action.get().map(RegistrationView::of)));
        return answer.as(ResponseEntity.created(
                        URI.create("/api/registrations/" + answer.value().registrationId()))
                .eTag(Etag.of(answer.value().version())));
    }

    private static ResponseEntity<RegistrationView> answer(Outcome<SeenRegistration> outcome) {
        var view = RegistrationView.of(Edge.unwrap(outcome));
        return ResponseEntity.ok().eTag(Etag.of(view.version())).body(view);
    }
}
