package wangang.jobseeker.interview.adapter.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.jobseeker.disclosure.application.Employers;
import wangang.jobseeker.file.application.Jobseekers;
import wangang.jobseeker.file.application.NotFiled;
import wangang.jobseeker.interview.application.Interviews;
import wangang.jobseeker.interview.domain.FairInterview;
import wangang.platform.security.Caller;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.platform.web.RejectedException;

@RestController
@PreAuthorize("hasRole('JOBSEEKER')")
class InterviewController {

    private final Interviews interviews;
    private final Employers employers;
    private final Jobseekers jobseekers;

    InterviewController(Interviews interviews, Employers employers, Jobseekers jobseekers) {
        this.interviews = interviews;
        this.employers = employers;
        this.jobseekers = jobseekers;
    }

    /** Lists the own interviews at fairs with their results, the one that begins last first. */
    @GetMapping("/api/jobseekers/me/interviews")
    Page<InterviewAnswer> list(Caller caller, Paging paging) {
        var jobseeker =
                jobseekers.ofAccount(caller.account()).orElseThrow(() -> new RejectedException(NotFiled.rejection()));
        var found = interviews.page(jobseeker.id(), paging.size() + 1, PlaceCursor.of(paging));
        var page = PlaceCursor.page(found, paging);
        var names = employers.namesOf(
                page.items().stream().map(FairInterview::employerId).distinct().toList());
        return new Page<>(
                page.items().stream()
                        .map(interview -> InterviewAnswer.of(interview, names.get(interview.employerId())))
                        .toList(),
                page.nextCursor(),
                null);
    }
}
