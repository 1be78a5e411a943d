package wangang.campaign.interview.adapter.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.application.ChangeForm;
import wangang.campaign.interview.application.Changer;
import wangang.campaign.interview.application.ReplanningFairs;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;

@RestController
class ChangeController {

    /** What is remembered under an idempotency key. */
    private record Change(UUID fair, ChangeForm form) {}

    private final ReplanningFairs replanning;
    private final IdempotentRequests requests;

    ChangeController(ReplanningFairs replanning, IdempotentRequests requests) {
        this.replanning = replanning;
        this.requests = requests;
    }

    /**
     * Tells what happens at a fair whose timetable is published: what must move moves, what cannot be held is cancelled,
     * and both sides are told. Officers of the whole district tell anything, employers that an interviewer or their
     * booth leaves, or that they would see somebody who chose their booth and has arrived, people that they are late or do not come. It needs no version: it holds whatever the teller saw.
     *
     * @param id the fair's id
     * @param form what happens
     */
    @PostMapping("/api/fairs/{id}/changes")
    @PreAuthorize("hasAnyRole('OFFICER', 'EMPLOYER', 'JOBSEEKER')")
    ResponseEntity<ChangeReceipt> change(
            Caller caller, IdempotencyKey key, @PathVariable UUID id, @RequestBody ChangeForm form) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                new Change(id, form),
                ChangeReceipt.class,
                () -> replanning.change(changer(caller), new FairId(id), form).map(ChangeReceipt::of)));
        return answer.as(ResponseEntity.ok().eTag(Etag.of(answer.value().version())));
    }

    private static Changer changer(Caller caller) {
        return new Changer(
                caller.account(),
                caller.hasRole(Caller.OFFICER),
                caller.hasRole(Caller.EMPLOYER),
                caller.hasRole(Caller.JOBSEEKER),
                caller.subdistricts());
    }
}
