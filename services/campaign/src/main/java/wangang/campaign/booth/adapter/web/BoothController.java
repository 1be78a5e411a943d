package wangang.campaign.booth.adapter.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.booth.application.AskingForBooths;
import wangang.campaign.booth.application.ReadingBooths;
import wangang.campaign.booth.domain.BoothForm;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.web.Pages;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@PreAuthorize("hasRole('EMPLOYER')")
class BoothController {

    /** What is remembered under an idempotency key. */
    private record BoothRequest(UUID fair, BoothForm form) {}

    private final AskingForBooths asking;
    private final ReadingBooths reading;
    private final IdempotentRequests requests;

    BoothController(AskingForBooths asking, ReadingBooths reading, IdempotentRequests requests) {
        this.asking = asking;
        this.reading = reading;
        this.requests = requests;
    }

    /**
     * Asks for a booth at a fair, with vacancies on show and hours of interviewers; an officer places it.
     *
     * @param id the fair's id
     * @param form what is asked for
     * @return the booth
     */
    @PostMapping("/api/fairs/{id}/booths")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<BoothView> ask(
            Caller caller, IdempotencyKey key, @PathVariable UUID id, @RequestBody BoothForm form) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                new BoothRequest(id, form),
                BoothView.class,
                () -> asking.ask(caller.account(), new FairId(id), form).map(BoothView::of)));
        return answer.as(ResponseEntity.created(
                        URI.create("/api/booths/" + answer.value().boothId()))
                .eTag(Etag.of(answer.value().version())));
    }

    /** Lists the employer's own booths, oldest first. */
    @GetMapping("/api/booths/mine")
    Page<BoothView> mine(Caller caller, Paging paging) {
        var found = Edge.unwrap(reading.ofAccount(caller.account(), Pages.after(paging), paging.size() + 1));
        return Pages.of(found, paging, seen -> seen.booth().id().value(), BoothView::of);
    }

    /**
     * Gives a booth back, until the fair begins.
     *
     * @param id the booth's id
     */
    @PostMapping("/api/booths/{id}/withdrawal")
    ResponseEntity<BoothView> withdraw(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        var booth = Edge.unwrap(asking.withdraw(caller.account(), new BoothId(id), expected.value()));
        return ResponseEntity.ok().eTag(Etag.of(booth.version())).body(BoothView.of(booth));
    }
}
