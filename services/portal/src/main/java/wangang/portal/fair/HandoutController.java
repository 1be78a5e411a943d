package wangang.portal.fair;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import wangang.portal.page.Passing;

/** A person's own timetable as a file; one person's is small, so it is passed on whole. */
@Controller
class HandoutController {

    private final FairCalls calls;

    HandoutController(FairCalls calls) {
        this.calls = calls;
    }

    @GetMapping("/me/fairs/{id}/timetable.{format}")
    ResponseEntity<byte[]> handout(@PathVariable UUID id, @PathVariable String format) {
        return Passing.along(calls.handout(id), format, "面试安排");
    }
}
