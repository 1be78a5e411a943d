package wangang.campaign.interview.adapter.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.interview.application.ReadingInterviews;
import wangang.campaign.interview.application.RecordingResults;
import wangang.campaign.interview.application.SeenNotice;
import wangang.campaign.interview.application.SeenReminder;
import wangang.campaign.interview.application.SeenUnmet;
import wangang.campaign.interview.domain.InterviewId;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.web.Pages;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@PreAuthorize("hasRole('EMPLOYER')")
class BoothInterviewsController {

    private final ReadingInterviews reading;
    private final RecordingResults recording;
    private final CampaignTime time;

    BoothInterviewsController(ReadingInterviews reading, RecordingResults recording, CampaignTime time) {
        this.reading = reading;
        this.recording = recording;
        this.time = time;
    }

    /**
     * Lists the published interviews of the employer's own booth in the order in which they begin.
     *
     * @param id the booth's id
     */
    @GetMapping("/api/booths/{id}/interviews")
    Page<BoothInterview> interviews(Caller caller, @PathVariable UUID id, Paging paging) {
        var found = Edge.unwrap(
                reading.ofBooth(caller.account(), new BoothId(id), ListCursors.place(paging), paging.size() + 1));
        return InterviewPages.of(found, paging, time.zone(), BoothInterview::of);
    }

    /**
     * Lists whom the employer's own booth would have seen and does not, and why.
     *
     * @param id the booth's id
     */
    @GetMapping("/api/booths/{id}/interviews/unmet")
    Page<UnmetView> unmet(Caller caller, @PathVariable UUID id, Paging paging) {
        var found = Edge.unwrap(
                reading.unmet(caller.account(), new BoothId(id), ListCursors.unmet(paging), paging.size() + 1));
        return Pages.ofPlaces(
                found,
                paging,
                last -> ListCursors.of(InterviewPages.placeInBooth(last)),
                (SeenUnmet seen) -> UnmetView.forEmployer(seen));
    }

    /**
     * Lists what the employer was told of changes at its booth and of its fair, newest first.
     *
     * @param id the booth's id
     */
    @GetMapping("/api/booths/{id}/notices")
    Page<NoticeView> notices(Caller caller, @PathVariable UUID id, Paging paging) {
        var found =
                Edge.unwrap(reading.notices(caller.account(), new BoothId(id), Pages.after(paging), paging.size() + 1));
        return Pages.of(found, paging, SeenNotice::id, NoticeView::of);
    }

    /** Lists days whose results were missing in the evening, and on the next morning, the newest first. */
    @GetMapping("/api/booths/mine/reminders")
    Page<ReminderView> reminders(Caller caller, Paging paging) {
        var found = Edge.unwrap(reading.reminders(caller.account(), ListCursors.day(paging), paging.size() + 1));
        return Pages.ofPlaces(
                found, paging, last -> ListCursors.of(last.day()), (SeenReminder seen) -> ReminderView.of(seen));
    }

    /**
     * Records what came of an interview of the employer's own, from its beginning on; after its day it counts as late.
     * Another result may be recorded until the end of the day on which the first was.
     *
     * @param id the interview's id
     * @param form the result
     */
    @PostMapping("/api/interviews/{id}/result")
    ResponseEntity<BoothInterview> end(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody @Valid ResultForm form) {
        var ended =
                Edge.unwrap(recording.record(caller.account(), new InterviewId(id), expected.value(), form.result()));
        return ResponseEntity.ok()
                .eTag(Etag.of(ended.interview().version()))
                .body(BoothInterview.of(ended, time.zone()));
    }
}
