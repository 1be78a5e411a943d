package wangang.portal.jobseeker.privacy;

import java.io.InputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import wangang.portal.services.Streams;

/** Everything held, or the résumé, as a file; passed on as it comes and kept nowhere. */
@Controller
class ExportController {

    private final Streams streams;

    ExportController(Streams streams) {
        this.streams = streams;
    }

    @GetMapping("/me/privacy/export")
    ResponseEntity<StreamingResponseBody> export(@RequestParam(defaultValue = "false") boolean resume) {
        var answer = streams.open(
                "jobseeker-profile",
                OwnRecord.PATH + "/export?format=" + (resume ? "json-resume" : "json"),
                MediaType.APPLICATION_JSON,
                null);
        var content = answer.orThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(resume ? "wangang-resume.json" : "wangang-personal-data.json")
                                .build()
                                .toString())
                .body(browser -> {
                    try (InputStream stream = content) {
                        stream.transferTo(browser);
                    }
                });
    }
}
