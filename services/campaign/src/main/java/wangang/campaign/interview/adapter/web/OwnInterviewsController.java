package wangang.campaign.interview.adapter.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.interview.application.ReadingInterviews;
import wangang.campaign.interview.application.SeenNotice;
import wangang.campaign.interview.application.SeenUnmet;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.web.Pages;
import wangang.platform.security.Caller;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@PreAuthorize("hasRole('JOBSEEKER')")
class OwnInterviewsController {

    private final ReadingInterviews reading;
    private final CampaignTime time;

    OwnInterviewsController(ReadingInterviews reading, CampaignTime time) {
        this.reading = reading;
        this.time = time;
    }

    /** Lists the person's published interviews in the order in which they begin. */
    @GetMapping("/api/interviews/mine")
    Page<OwnInterview> mine(Caller caller, Paging paging) {
        return InterviewPages.of(
                reading.mine(caller.account(), ListCursors.place(paging), paging.size() + 1),
                paging,
                time.zone(),
                OwnInterview::of);
    }

    /** Lists the person's wishes that were not met, and why; once the timetable is published. */
    @GetMapping("/api/interviews/mine/unmet")
    Page<UnmetView> unmet(Caller caller, Paging paging) {
        return Pages.ofPlaces(
                reading.unmet(caller.account(), ListCursors.unmet(paging), paging.size() + 1),
                paging,
                last -> ListCursors.of(InterviewPages.placeOf(last)),
                (SeenUnmet seen) -> UnmetView.forPerson(seen));
    }

    /** Lists what the person was told of changes, of a place that became free and of fairs that are not held, newest first. */
    @GetMapping("/api/interviews/mine/notices")
    Page<NoticeView> notices(Caller caller, Paging paging) {
        return Pages.of(
                reading.notices(caller.account(), Pages.after(paging), paging.size() + 1),
                paging,
                SeenNotice::id,
                NoticeView::of);
    }
}
