package wangang.jobseeker.reading.adapter.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.jobseeker.access.application.Accesses;
import wangang.jobseeker.access.domain.Access;
import wangang.jobseeker.disclosure.application.Employers;
import wangang.jobseeker.file.application.Jobseekers;
import wangang.jobseeker.file.application.NotFiled;
import wangang.jobseeker.paging.IdCursor;
import wangang.platform.security.Caller;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.platform.web.RejectedException;

@RestController
@PreAuthorize("hasRole('JOBSEEKER')")
class AccessLogController {

    private final Accesses accesses;
    private final Employers employers;
    private final Jobseekers jobseekers;

    AccessLogController(Accesses accesses, Employers employers, Jobseekers jobseekers) {
        this.accesses = accesses;
        this.employers = employers;
        this.jobseekers = jobseekers;
    }

    /** Lists who read the person's data, newest first. */
    @GetMapping("/api/jobseekers/me/access-log")
    Page<AccessAnswer> list(Caller caller, Paging paging) {
        var jobseeker =
                jobseekers.ofAccount(caller.account()).orElseThrow(() -> new RejectedException(NotFiled.rejection()));
        IdCursor.of(paging);
        var slice = accesses.about(jobseeker.id().value(), paging.size(), paging.cursor());
        var names = employers.namesOfAccounts(
                slice.accesses().stream().map(Access::account).distinct().toList());
        return new Page<>(
                slice.accesses().stream()
                        .map(access -> AccessAnswer.of(access, caller.account(), names.get(access.account())))
                        .toList(),
                slice.next(),
                null);
    }
}
