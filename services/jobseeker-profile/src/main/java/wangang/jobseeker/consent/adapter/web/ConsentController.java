package wangang.jobseeker.consent.adapter.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.jobseeker.consent.application.ConsentHistory;
import wangang.jobseeker.consent.application.DecidingConsents;
import wangang.jobseeker.consent.domain.ConsentDecision;
import wangang.jobseeker.file.application.Jobseekers;
import wangang.jobseeker.file.application.NotFiled;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.file.domain.Purpose;
import wangang.jobseeker.paging.IdCursor;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.platform.web.RejectedException;

@RestController
@RequestMapping("/api/jobseekers/me/consents")
@PreAuthorize("hasRole('JOBSEEKER')")
class ConsentController {

    private final DecidingConsents deciding;
    private final ConsentHistory history;
    private final Jobseekers jobseekers;

    ConsentController(DecidingConsents deciding, ConsentHistory history, Jobseekers jobseekers) {
        this.deciding = deciding;
        this.history = history;
        this.jobseekers = jobseekers;
    }

    /** Shows the present answer for each purpose; what was never asked counts as no. */
    @GetMapping
    ConsentAnswers get(Caller caller) {
        var decided = history.current(idOf(caller)).stream()
                .collect(Collectors.toMap(ConsentDecision::purpose, Function.identity()));
        return new ConsentAnswers(Arrays.stream(Purpose.values())
                .map(purpose -> {
                    var decision = decided.get(purpose);
                    return decision == null ? ConsentAnswer.neverAsked(purpose) : ConsentAnswer.of(decision);
                })
                .toList());
    }

    /** Lists every decision ever taken, newest first. */
    @GetMapping("/history")
    Page<ConsentAnswer> history(Caller caller, Paging paging) {
        var found = history.page(idOf(caller), paging.size() + 1, IdCursor.of(paging));
        var page = IdCursor.page(found, paging, ConsentDecision::id);
        return new Page<>(page.items().stream().map(ConsentAnswer::of).toList(), page.nextCursor(), null);
    }

    /**
     * Consents to a purpose or withdraws, with effect at once.
     *
     * @param purpose what for
     */
    @PutMapping("/{purpose}")
    ConsentAnswer put(Caller caller, @PathVariable Purpose purpose, @Valid @RequestBody ConsentRequest request) {
        return ConsentAnswer.of(
                Edge.unwrap(deciding.decide(caller.account(), purpose, request.granted(), request.textVersion())));
    }

    private JobseekerId idOf(Caller caller) {
        return jobseekers
                .ofAccount(caller.account())
                .orElseThrow(() -> new RejectedException(NotFiled.rejection()))
                .id();
    }
}
