package wangang.matching.sharing;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Page;

@RestController
class StaffingMatchController {

    private final MatchingStaff matching;

    StaffingMatchController(MatchingStaff matching) {
        this.matching = matching;
    }

    /**
     * Lists what other employers offer for a need of staff, or need of what is offered, on days that overlap: the best 50
     * with what each rests on. For the posting's employer and officers.
     *
     * @param id the posting's id
     */
    @GetMapping("/api/staffing-matches/{id}")
    @PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER')")
    Page<StaffingMatch> matches(@PathVariable UUID id, Caller caller) {
        return new Page<>(Edge.unwrap(matching.of(id, caller)), null, null);
    }
}
