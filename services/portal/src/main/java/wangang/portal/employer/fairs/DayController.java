package wangang.portal.employer.fairs;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A booth's day: its timetable, to take along too, and what came of each interview. */
@Controller
@RequestMapping("/employer/fairs/{id}")
class DayController {

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

    private final BoothCalls calls;
    private final BoothWords words;
    private final Clock clock;

    DayController(BoothCalls calls, BoothWords words, Clock clock) {
        this.calls = calls;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/timetable")
    String timetable(@PathVariable UUID id, Model model) {
        var booth = calls.at(id).orElse(null);
        if (booth == null) {
            return "redirect:/employer/fairs";
        }
        model.addAttribute("fair", calls.fair(id));
        model.addAttribute("booth", booth);
        model.addAttribute("timetable", BoothTimetable.of(calls.meetings(booth).orThrow()));
        return "employer/fairs/timetable";
    }

    /** Kept as a file, but for PDF: a page of another's making is not shown at this address. */
    @GetMapping("/timetable.{format}")
    ResponseEntity<byte[]> handout(@PathVariable UUID id, @PathVariable Format format) {
        var booth = calls.at(id).orElse(null);
        if (booth == null) {
            return ResponseEntity.notFound().build();
        }
        var file = calls.handout(booth)
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
                                .filename("展位面试安排." + format.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    @GetMapping("/results")
    String results(@PathVariable UUID id, Model model) {
        var booth = calls.at(id).orElse(null);
        if (booth == null) {
            return "redirect:/employer/fairs";
        }
        model.addAttribute("fair", calls.fair(id));
        model.addAttribute("booth", booth);
        model.addAttribute("results", Results.of(calls.meetings(booth).orThrow(), clock.instant()));
        model.addAttribute("kinds", Results.KINDS);
        return "employer/fairs/results";
    }

    /** A refusal stands at the interview that it is about. */
    @PostMapping("/results/{interview}")
    String record(
            @PathVariable UUID id,
            @PathVariable UUID interview,
            @RequestParam String result,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var answer = calls.record(interview, result, etag);
        var problem = Refusal.of(answer);
        if (problem != null) {
            response.setStatus(problem.status());
            model.addAttribute("problem", problem);
            model.addAttribute("refused", interview);
            return results(id, model);
        }
        var recorded = answer.orThrow();
        after.addFlashAttribute("notice", recorded.person() + "：" + words.result(recorded.result()) + "。当天可以更正。");
        return "redirect:/employer/fairs/" + id + "/results";
    }
}
