package wangang.jobseeker.disclosure.adapter.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.jobseeker.disclosure.application.Disclosures;
import wangang.jobseeker.disclosure.application.Employers;
import wangang.jobseeker.disclosure.application.EndingDisclosures;
import wangang.jobseeker.disclosure.domain.Disclosure;
import wangang.jobseeker.file.application.Jobseekers;
import wangang.jobseeker.file.application.NotFiled;
import wangang.jobseeker.paging.IdCursor;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.platform.web.RejectedException;

@RestController
@RequestMapping("/api/jobseekers/me/disclosures")
@PreAuthorize("hasRole('JOBSEEKER')")
class DisclosureController {

    private final EndingDisclosures ending;
    private final Disclosures disclosures;
    private final Employers employers;
    private final Jobseekers jobseekers;

    DisclosureController(
            EndingDisclosures ending, Disclosures disclosures, Employers employers, Jobseekers jobseekers) {
        this.ending = ending;
        this.disclosures = disclosures;
        this.employers = employers;
        this.jobseekers = jobseekers;
    }

    /** Lists to whom the file is or was open, newest application first. */
    @GetMapping
    Page<DisclosureAnswer> list(Caller caller, Paging paging) {
        var jobseeker =
                jobseekers.ofAccount(caller.account()).orElseThrow(() -> new RejectedException(NotFiled.rejection()));
        var found = disclosures.page(jobseeker.id(), paging.size() + 1, IdCursor.of(paging));
        var page = IdCursor.page(found, paging, Disclosure::applicationId);
        var names = employers.namesOf(
                page.items().stream().map(Disclosure::employerId).distinct().toList());
        return new Page<>(
                page.items().stream()
                        .map(disclosure -> DisclosureAnswer.of(disclosure, names.get(disclosure.employerId())))
                        .toList(),
                page.nextCursor(),
                null);
    }

    /**
     * Closes the file to an employer at once and for good; only a new application opens it again.
     *
     * @param employerId who may not see the file any more
     */
    @DeleteMapping("/{employerId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Caller caller, @PathVariable UUID employerId) {
        Edge.unwrap(ending.end(caller.account(), employerId));
    }
}
