package wangang.jobseeker.erasure.adapter.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.jobseeker.erasure.application.ErasingPeople;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;

@RestController
@PreAuthorize("hasRole('JOBSEEKER')")
class ErasureController {

    private final ErasingPeople erasing;

    ErasureController(ErasingPeople erasing) {
        this.erasing = erasing;
    }

    /**
     * Erases everything kept of the person, here and in every index. What the law demands to be kept goes to a ledger.
     */
    @DeleteMapping("/api/jobseekers/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(Caller caller) {
        Edge.unwrap(erasing.erase(caller.account()));
    }
}
