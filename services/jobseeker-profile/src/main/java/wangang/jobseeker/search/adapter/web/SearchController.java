package wangang.jobseeker.search.adapter.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.jobseeker.access.domain.Viewer;
import wangang.jobseeker.file.domain.Degree;
import wangang.jobseeker.paging.IdCursor;
import wangang.jobseeker.search.application.SearchingPeople;
import wangang.jobseeker.search.domain.PeopleSearch;
import wangang.jobseeker.search.domain.SearchPurpose;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.platform.web.RejectedException;

@RestController
@PreAuthorize("hasRole('OFFICER')")
class SearchController {

    private final SearchingPeople searching;

    SearchController(SearchingPeople searching) {
        this.searching = searching;
    }

    /**
     * Lists people of the officer's subdistricts, newest file first, at most 50 a page; each person shown finds it in
     * the own access log.
     *
     * @param purpose what for; must be given
     * @param subdistrict of the home; one of the officer's
     * @param major discipline, class or major
     * @param degree exactly this
     * @param graduation year, four digits
     * @param complete whether major, skills and wished work are given
     */
    @GetMapping("/api/jobseekers")
    Page<FoundPersonAnswer> search(
            Caller caller,
            @RequestParam(required = false) @Nullable SearchPurpose purpose,
            @RequestParam(required = false) @Nullable String subdistrict,
            @RequestParam(required = false) @Nullable String major,
            @RequestParam(required = false) @Nullable Degree degree,
            @RequestParam(required = false) @Nullable Integer graduation,
            @RequestParam(required = false) @Nullable Boolean complete,
            Paging paging) {
        if (purpose == null) {
            throw new RejectedException(
                    Rejection.invalid("jobseeker/purpose-missing", "purpose", "请先选择查询目的；被列出的人会在访问记录中看到它。"));
        }
        var viewer = new Viewer(caller.account(), caller.roles(), caller.subdistricts());
        var search = new PeopleSearch(purpose, subdistrict, major, degree, graduation, complete);
        var found = Edge.unwrap(searching.search(viewer, search, paging.size(), IdCursor.of(paging)));
        var answers = found.stream().map(FoundPersonAnswer::of).toList();
        return IdCursor.page(answers, paging, FoundPersonAnswer::jobseekerId);
    }
}
