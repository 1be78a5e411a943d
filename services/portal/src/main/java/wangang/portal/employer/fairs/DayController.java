package wangang.portal.employer.fairs;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.page.Passing;

/** A booth's day: its timetable, to take along too, and what came of each interview. */
@Controller
@RequestMapping("/employer/fairs/{id}")
class DayController {

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

    @GetMapping("/timetable.{format}")
    ResponseEntity<byte[]> handout(@PathVariable UUID id, @PathVariable String format) {
        return calls.at(id)
                .map(booth -> Passing.along(calls.handout(booth), format, "展位面试安排"))
                .orElseGet(() -> ResponseEntity.notFound().build());
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
