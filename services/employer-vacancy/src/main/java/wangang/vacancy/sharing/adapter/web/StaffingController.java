package wangang.vacancy.sharing.adapter.web;

import java.net.URI;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.sharing.application.PostingStaff;
import wangang.vacancy.sharing.application.ReadingStaffing;
import wangang.vacancy.sharing.domain.StaffPosting;
import wangang.vacancy.sharing.domain.StaffingForm;
import wangang.vacancy.sharing.domain.StaffingId;
import wangang.vacancy.sharing.domain.StaffingSide;
import wangang.vacancy.sharing.domain.StaffingStatus;
import wangang.vacancy.web.Pages;

@RestController
@RequestMapping("/api/staffing")
class StaffingController {

    private final PostingStaff posting;
    private final ReadingStaffing reading;
    private final IdempotentRequests requests;

    StaffingController(PostingStaff posting, ReadingStaffing reading, IdempotentRequests requests) {
        this.posting = posting;
        this.reading = reading;
        this.requests = requests;
    }

    /**
     * Posts an offer or a need of staff, open at once. For verified employers.
     *
     * @param terms what is offered or needed
     * @return as it is kept
     */
    @PostMapping
    @PreAuthorize("hasRole('EMPLOYER')")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<StaffingReceipt> post(Caller caller, IdempotencyKey key, @RequestBody StaffingForm terms) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                terms,
                StaffingReceipt.class,
                () -> posting.post(caller.account(), terms).map(StaffingReceipt::of)));
        return answer.as(ResponseEntity.created(
                        URI.create("/api/staffing/" + answer.value().staffingId()))
                .eTag(Etag.of(answer.value().version())));
    }

    /**
     * Lists offers and needs, newest first: an employer's own, or those of an officer's subdistricts.
     *
     * @param side only OFFER or only NEED
     * @param status only OPEN or only CLOSED
     */
    @GetMapping
    @PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER')")
    Page<StaffingView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable StaffingSide side,
            @RequestParam(required = false) @Nullable StaffingStatus status,
            Paging paging) {
        var found = Edge.unwrap(reading.list(caller, side, status, Pages.after(paging), paging.size() + 1));
        return Pages.of(found, paging, seen -> seen.posting().id().value(), StaffingView::of);
    }

    /**
     * Shows an offer or a need to its employer and officers, and to other verified employers while it is open.
     *
     * @param id its id
     */
    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER')")
    ResponseEntity<StaffingView> one(Caller caller, @PathVariable UUID id) {
        var seen = Edge.unwrap(reading.byId(new StaffingId(id), caller));
        return ResponseEntity.ok().eTag(Etag.of(seen.posting().version())).body(StaffingView.of(seen));
    }

    /**
     * Replaces the terms of an open offer or need.
     *
     * @param id its id
     * @param terms all terms, not only what changes
     */
    @PutMapping("/{id}")
    @PreAuthorize("hasRole('EMPLOYER')")
    ResponseEntity<StaffingReceipt> change(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody StaffingForm terms) {
        return answer(Edge.unwrap(posting.change(caller.account(), new StaffingId(id), expected.value(), terms)));
    }

    /**
     * Closes an open offer or need for good; proposals about it lapse, agreements stay.
     *
     * @param id its id
     */
    @PostMapping("/{id}/withdrawal")
    @PreAuthorize("hasRole('EMPLOYER')")
    ResponseEntity<StaffingReceipt> withdraw(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        return answer(Edge.unwrap(posting.withdraw(caller.account(), new StaffingId(id), expected.value())));
    }

    private static ResponseEntity<StaffingReceipt> answer(StaffPosting posting) {
        return ResponseEntity.ok().eTag(Etag.of(posting.version())).body(StaffingReceipt.of(posting));
    }
}
