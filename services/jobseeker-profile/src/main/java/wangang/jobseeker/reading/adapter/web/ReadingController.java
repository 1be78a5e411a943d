package wangang.jobseeker.reading.adapter.web;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import wangang.jobseeker.access.domain.Viewer;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.reading.application.ReadingFiles;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;

@RestController
@PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER')")
class ReadingController {

    private final ReadingFiles reading;

    ReadingController(ReadingFiles reading) {
        this.reading = reading;
    }

    /**
     * Shows a person's file to an employer to whom the person applied, or to the officer of the home's subdistrict; the
     * reading is logged. What may not be seen looks like what does not exist.
     *
     * @param id the file's id
     */
    @GetMapping("/api/jobseekers/{id}")
    ReadFile read(Caller caller, @PathVariable UUID id) {
        var viewer = new Viewer(caller.account(), caller.roles(), caller.subdistricts());
        return ReadFile.of(Edge.unwrap(reading.read(viewer, new JobseekerId(id))));
    }
}
