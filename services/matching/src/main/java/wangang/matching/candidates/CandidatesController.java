package wangang.matching.candidates;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

@RestController
class CandidatesController {

    private final FindingCandidates candidates;

    CandidatesController(FindingCandidates candidates) {
        this.candidates = candidates;
    }

    /**
     * Lists people who fit an open vacancy of the employer and consented to be listed, best first, without contact
     * data.
     *
     * @param id the vacancy's id
     */
    @GetMapping("/api/vacancies/{id}/candidates")
    @PreAuthorize("hasRole('EMPLOYER')")
    Page<Candidate> candidates(@PathVariable UUID id, Caller caller, Paging paging) {
        return Edge.unwrap(candidates.of(id, caller, paging));
    }

    /**
     * Explains people whom the employer knows already, each for that one of the vacancies named that fits best, in the
     * order in which they are named. Who did not consent to be listed, or is barred from all of them, is left out.
     */
    @PostMapping("/api/candidates/of")
    @PreAuthorize("hasRole('EMPLOYER')")
    Page<NamedCandidate> named(@RequestBody @Valid NamedPeople asked, Caller caller) {
        return Edge.unwrap(candidates.named(asked, caller));
    }
}
