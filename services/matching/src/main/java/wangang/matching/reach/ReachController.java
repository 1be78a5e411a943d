package wangang.matching.reach;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;

@RestController
class ReachController {

    private final Reaching reaching;

    ReachController(Reaching reaching) {
        this.reaching = reaching;
    }

    /**
     * Estimates how many people an open vacancy reaches, how hard it is to fill and why, and how many more it would reach
     * with one thing changed. People are counted in fives. For its employer and officers.
     *
     * @param id the vacancy's id
     */
    @GetMapping("/api/vacancies/{id}/reach")
    @PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER')")
    Reach reach(@PathVariable UUID id, Caller caller) {
        return Edge.unwrap(reaching.of(id, caller));
    }
}
