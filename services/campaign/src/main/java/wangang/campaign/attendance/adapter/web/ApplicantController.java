package wangang.campaign.attendance.adapter.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import wangang.campaign.attendance.application.RankingApplicants;
import wangang.campaign.attendance.domain.Ranking;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.web.Pages;
import wangang.platform.audit.AuditLog;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;
import wangang.platform.web.ExpectedVersion;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
@PreAuthorize("hasRole('EMPLOYER')")
class ApplicantController {

    private final RankingApplicants ranking;
    private final AuditLog audit;

    ApplicantController(RankingApplicants ranking, AuditLog audit) {
        this.ranking = ranking;
        this.audit = audit;
    }

    /**
     * Lists who wishes for the employer's booth and agreed to be shown to it, in the order of registration, until the
     * fair is over; the reading is logged.
     *
     * @param id the booth's id
     */
    @GetMapping("/api/booths/{id}/applicants")
    Page<ApplicantView> list(Caller caller, @PathVariable UUID id, Paging paging) {
        var found =
                Edge.unwrap(ranking.list(caller.account(), new BoothId(id), Pages.after(paging), paging.size() + 1));
        audit.record(caller, "applicants-listed", "booth", id, "recruitment");
        return Pages.of(found, paging, one -> one.registration().value(), ApplicantView::of);
    }

    /**
     * Shows whom the booth agrees to interview.
     *
     * @param id the booth's id
     */
    @GetMapping("/api/booths/{id}/ranking")
    ResponseEntity<RankingView> one(Caller caller, @PathVariable UUID id) {
        return answer(ranking.ranking(caller.account(), new BoothId(id)));
    }

    /**
     * Replaces whom the booth agrees to interview, until the fair begins.
     *
     * @param id the booth's id
     * @param form all of it, not only what changes
     */
    @PutMapping("/api/booths/{id}/ranking")
    ResponseEntity<RankingView> rank(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody @Valid RankingForm form) {
        return answer(ranking.rank(caller.account(), new BoothId(id), expected.value(), form.people()));
    }

    /**
     * Suggests a ranking of all applicants: the best score that was recommended for a vacancy of the booth first; who
     * has none or may not stand in such lists follows in the order of registration.
     *
     * @param id the booth's id
     */
    @GetMapping("/api/booths/{id}/ranking/suggestion")
    RankingSuggestionView suggest(Caller caller, @PathVariable UUID id) {
        var suggested = Edge.unwrap(ranking.suggest(caller.account(), new BoothId(id)));
        audit.record(caller, "applicants-ranked", "booth", id, "recruitment");
        return RankingSuggestionView.of(suggested);
    }

    private static ResponseEntity<RankingView> answer(Outcome<Ranking> outcome) {
        var view = RankingView.of(Edge.unwrap(outcome));
        return ResponseEntity.ok().eTag(Etag.of(view.version())).body(view);
    }
}
