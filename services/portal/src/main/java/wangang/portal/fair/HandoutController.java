package wangang.portal.fair;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person's own timetable as a file; one person's is small, so it is passed on whole. */
@Controller
class HandoutController {

    /** In which a timetable is taken along. */
    enum Format {
        html("text/html;charset=UTF-8"),
        pdf("application/pdf"),
        ics("text/calendar;charset=UTF-8"),
        xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String type;

        Format(String type) {
            this.type = type;
        }
    }

    private final FairCalls calls;

    HandoutController(FairCalls calls) {
        this.calls = calls;
    }

    /** Kept as a file, but for PDF: a page of another's making is not shown at this address. */
    @GetMapping("/me/fairs/{id}/timetable.{format}")
    ResponseEntity<byte[]> handout(@PathVariable UUID id, @PathVariable Format format) {
        var file = calls.handout(id)
                .query("format", format.name())
                .accept("*/*")
                .into(byte[].class)
                .orThrow();
        var disposition = format == Format.pdf ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.type))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename("面试安排." + format.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }
}
