package wangang.jobseeker.file.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.jobseeker.access.domain.Viewer;
import wangang.jobseeker.file.application.FilingJobseekers;
import wangang.jobseeker.file.application.ReadingOneself;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Etag;

@RestController
@RequestMapping("/api/jobseekers/me")
@PreAuthorize("hasRole('JOBSEEKER')")
class OwnFileController {

    private final FilingJobseekers filing;
    private final ReadingOneself reading;

    OwnFileController(FilingJobseekers filing, ReadingOneself reading) {
        this.filing = filing;
        this.reading = reading;
    }

    /**
     * Files the 求职档案, or replaces it whole. Who replaces it says which version.
     *
     * @param ifMatch the ETag of the file that is replaced
     * @param ifNoneMatch * to file for the first time only
     */
    @PutMapping
    @ApiResponse(responseCode = "200", description = "the file as it is kept now")
    @ApiResponse(responseCode = "201", description = "filed for the first time")
    ResponseEntity<OwnFileAnswer> put(
            Caller caller,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @Valid @RequestBody FileBody body) {
        var done = Edge.unwrap(filing.file(caller.account(), Conditions.of(ifMatch, ifNoneMatch), body.toFile()));
        var answer = done.first() ? ResponseEntity.created(URI.create("/api/jobseekers/me")) : ResponseEntity.ok();
        return answer.eTag(Etag.of(done.jobseeker().fileVersion())).body(OwnFileAnswer.of(done.jobseeker()));
    }

    /** Shows the person's own file. */
    @GetMapping
    ResponseEntity<OwnFileAnswer> get(Caller caller) {
        var jobseeker = Edge.unwrap(reading.read(new Viewer(caller.account(), caller.roles(), caller.subdistricts())));
        return ResponseEntity.ok().eTag(Etag.of(jobseeker.fileVersion())).body(OwnFileAnswer.of(jobseeker));
    }
}
