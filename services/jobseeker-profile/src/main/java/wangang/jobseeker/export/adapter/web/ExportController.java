package wangang.jobseeker.export.adapter.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.jobseeker.access.domain.Viewer;
import wangang.jobseeker.export.application.ExportingEverything;
import wangang.jobseeker.reference.ReferenceTables;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.RejectedException;

@RestController
@PreAuthorize("hasRole('JOBSEEKER')")
class ExportController {

    private final ExportingEverything exporting;
    private final ReferenceTables tables;

    ExportController(ExportingEverything exporting, ReferenceTables tables) {
        this.exporting = exporting;
        this.tables = tables;
    }

    /**
     * Hands out everything kept of the person, or the résumé part as JSON Resume 1.0.0, as a file.
     *
     * @param format json for everything, json-resume for the résumé
     */
    @GetMapping("/api/jobseekers/me/export")
    ResponseEntity<Object> export(Caller caller, @RequestParam(defaultValue = "json") String format) {
        if (!format.equals("json") && !format.equals("json-resume")) {
            throw new RejectedException(Rejection.invalid(
                    "request/invalid-parameter", "format", "参数 format 只能是 json（全部信息）或 json-resume（简历）。"));
        }
        var whole = Edge.unwrap(exporting.export(new Viewer(caller.account(), caller.roles(), caller.subdistricts())));
        return format.equals("json")
                ? attachment("wangang-personal-data.json", ExportAnswer.of(whole))
                : attachment("resume.json", JsonResume.of(whole, tables::majorName));
    }

    private static ResponseEntity<Object> attachment(String name, Object body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(body);
    }
}
