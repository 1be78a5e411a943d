package wangang.campaign.attendance.adapter.web;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.attendance.application.RecommendingBooths;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.web.Pages;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@PreAuthorize("hasRole('JOBSEEKER')")
class RecommendedBoothController {

    private final RecommendingBooths recommending;

    RecommendedBoothController(RecommendingBooths recommending) {
        this.recommending = recommending;
    }

    /**
     * Lists a fair's placed booths, those whose vacancies were recommended to the person first, the best first. Without
     * consent to personal lists they come in the order in which they were asked for.
     *
     * @param id the fair's id
     */
    @GetMapping("/api/fairs/{id}/booths/recommended")
    Page<RecommendedBoothView> recommended(Caller caller, @PathVariable UUID id, Paging paging) {
        var after = FitCursor.after(paging);
        var found = Edge.unwrap(recommending.recommend(caller.account(), new FairId(id), after, paging.size() + 1));
        return Pages.ofPlaces(found, paging, FitCursor::of, RecommendedBoothView::of);
    }
}
