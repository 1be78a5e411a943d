package wangang.campaign.interview.adapter.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.application.DraftingTimetables;
import wangang.campaign.interview.application.PublishingTimetables;
import wangang.campaign.interview.application.ReadingTimetables;
import wangang.campaign.organising.application.CampaignTime;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.IdempotencyKey;
import wangang.platform.web.IdempotentRequests;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@PreAuthorize("hasRole('OFFICER')")
class TimetableController {

    /** What is remembered under an idempotency key. */
    private record Publication(UUID fair, long version) {}

    private final DraftingTimetables drafting;
    private final PublishingTimetables publishing;
    private final ReadingTimetables reading;
    private final IdempotentRequests requests;
    private final CampaignTime time;

    TimetableController(
            DraftingTimetables drafting,
            PublishingTimetables publishing,
            ReadingTimetables reading,
            IdempotentRequests requests,
            CampaignTime time) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.reading = reading;
        this.requests = requests;
        this.time = time;
    }

    /**
     * Makes a draft of the timetable out of the booths, wishes and rankings as they are, instead of the draft before;
     * after the registration's end and before the first session. Officers of the whole district only.
     *
     * @param id the fair's id
     */
    @PostMapping("/api/fairs/{id}/timetable")
    ResponseEntity<TimetableReceipt> draft(Caller caller, @PathVariable UUID id) {
        var made = TimetableReceipt.of(Edge.unwrap(drafting.draft(caller.subdistricts(), new FairId(id))));
        return ResponseEntity.ok().eTag(Etag.of(made.version())).body(made);
    }

    /**
     * Shows the timetable in figures, and its interviews. Officers of the whole district only.
     *
     * @param id the fair's id
     */
    @GetMapping("/api/fairs/{id}/timetable")
    ResponseEntity<TimetableView> show(Caller caller, @PathVariable UUID id, Paging paging) {
        var figures = Edge.unwrap(
                reading.show(caller.subdistricts(), new FairId(id), ListCursors.place(paging), paging.size() + 1));
        var page = InterviewPages.of(figures.page(), paging, time.zone(), InterviewOfFair::of);
        return ResponseEntity.ok().eTag(Etag.of(figures.timetable().version())).body(TimetableView.of(figures, page));
    }

    /**
     * Lists interviews of the fair that are over and have no result, in the order in which they began. Officers of the
     * whole district only.
     *
     * @param id the fair's id
     */
    @GetMapping("/api/fairs/{id}/interviews/without-result")
    Page<InterviewOfFair> withoutResult(Caller caller, @PathVariable UUID id, Paging paging) {
        var found = Edge.unwrap(reading.withoutResult(
                caller.subdistricts(), new FairId(id), ListCursors.place(paging), paging.size() + 1));
        return InterviewPages.of(found, paging, time.zone(), InterviewOfFair::of);
    }

    /**
     * Publishes the draft: both sides of every interview are told, all or none. Refused when anything it was made of has
     * changed since. What is published already stays as it is. Officers of the whole district only.
     *
     * @param id the fair's id
     */
    @PostMapping("/api/fairs/{id}/timetable/publication")
    ResponseEntity<TimetableReceipt> publish(
            Caller caller, IdempotencyKey key, @PathVariable UUID id, ExpectedVersion expected) {
        var answer = Edge.unwrap(requests.once(
                caller,
                key,
                new Publication(id, expected.value()),
                TimetableReceipt.class,
                () -> publishing
                        .publish(caller.subdistricts(), new FairId(id), expected.value())
                        .map(TimetableReceipt::of)));
        return answer.as(ResponseEntity.ok().eTag(Etag.of(answer.value().version())));
    }
}
