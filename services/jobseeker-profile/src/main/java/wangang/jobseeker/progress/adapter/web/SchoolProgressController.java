package wangang.jobseeker.progress.adapter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.jobseeker.progress.application.CountingSchools;

@RestController
class SchoolProgressController {

    private final CountingSchools counting;

    SchoolProgressController(CountingSchools counting) {
        this.counting = counting;
    }

    /**
     * Counts what a campaign has achieved for the graduates of each university, most people first; universities of fewer
     * than five people are counted together.
     *
     * @param id the campaign's id
     */
    @GetMapping("/api/campaigns/{id}/progress/schools")
    @PreAuthorize("hasRole('OFFICER')")
    List<SchoolFiguresAnswer> bySchool(@PathVariable UUID id) {
        return counting.of(id).stream().map(SchoolFiguresAnswer::of).toList();
    }
}
