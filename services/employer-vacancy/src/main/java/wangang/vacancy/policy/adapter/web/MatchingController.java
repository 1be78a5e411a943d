package wangang.vacancy.policy.adapter.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.policy.application.MatchingPolicies;
import wangang.vacancy.policy.application.PolicyMatch;
import wangang.vacancy.policy.application.SeeingNotices;
import wangang.vacancy.policy.domain.PolicyId;
import wangang.vacancy.web.Pages;

@RestController
class MatchingController {

    private final MatchingPolicies matching;
    private final SeeingNotices notices;

    MatchingController(MatchingPolicies matching, SeeingNotices notices) {
        this.matching = matching;
        this.notices = notices;
    }

    /** Lists policies in force that the employer may profit by, with reasons, the newest first. */
    @GetMapping("/api/policies/matching")
    @PreAuthorize("hasRole('EMPLOYER')")
    Page<MatchedPolicy> own(Caller caller, Paging paging) {
        return page(Edge.unwrap(matching.own(caller.account(), Pages.after(paging), paging.size() + 1)), paging);
    }

    /**
     * Lists the same for an employer of the officer's subdistricts.
     *
     * @param id the employer's id
     */
    @GetMapping("/api/employers/{id}/policies")
    @PreAuthorize("hasRole('OFFICER')")
    Page<MatchedPolicy> of(@PathVariable UUID id, Caller caller, Paging paging) {
        var found = matching.of(new EmployerId(id), caller.subdistricts(), Pages.after(paging), paging.size() + 1);
        return page(Edge.unwrap(found), paging);
    }

    /** Lists policies that the platform found to fit the employer and that it has not seen yet, with their number. */
    @GetMapping("/api/policies/notices")
    @PreAuthorize("hasRole('EMPLOYER')")
    Page<PolicyNotice> unseen(Caller caller) {
        var unseen = Edge.unwrap(notices.unseen(caller.account()));
        return new Page<>(unseen.stream().map(PolicyNotice::of).toList(), null, (long) unseen.size());
    }

    /**
     * Says that the employer has seen notices.
     *
     * @param form which
     */
    @PostMapping("/api/policies/notices/seen")
    @PreAuthorize("hasRole('EMPLOYER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void see(Caller caller, @RequestBody @Valid SeenPolicies form) {
        var ids = form.policyIds();
        Edge.unwrap(notices.see(
                caller.account(),
                ids == null ? null : ids.stream().map(PolicyId::new).toList()));
    }

    private static Page<MatchedPolicy> page(List<PolicyMatch> found, Paging paging) {
        return Pages.of(found, paging, match -> match.policy().id().value(), MatchedPolicy::of);
    }
}
