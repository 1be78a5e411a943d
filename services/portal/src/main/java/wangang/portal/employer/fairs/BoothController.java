package wangang.portal.employer.fairs;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Problem;
import wangang.portal.services.Together;

/** The employer's booth at a fair: what comes next, whom it would see, and changes at short notice. */
@Controller
@RequestMapping("/employer/fairs/{id}")
class BoothController {

    private final BoothCalls calls;
    private final Together together;
    private final Clock clock;

    BoothController(BoothCalls calls, Together together, Clock clock) {
        this.calls = calls;
        this.together = together;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return page(id, null, null, null, model);
    }

    @PostMapping("/ranking")
    String rank(
            @PathVariable UUID id,
            RankingForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var booth = calls.at(id).orElse(null);
        if (booth == null) {
            return "redirect:/employer/fairs";
        }
        if (!form.isSent()) {
            var suggested = form.asksForSuggestion()
                    ? calls.suggestion(booth)
                            .optional()
                            .map(Ranking.Suggestion::order)
                            .orElseGet(form::order)
                    : form.changed();
            return page(id, suggested, form.etag(), null, model);
        }
        var problem = Refusal.of(calls.rank(booth, form));
        if (problem == null) {
            after.addFlashAttribute("notice", "排序已保存。");
            return "redirect:/employer/fairs/" + id;
        }
        response.setStatus(problem.status());
        boolean stale = problem.status() == 412;
        return page(id, stale ? null : form.order(), stale ? null : form.etag(), problem, model);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam UUID booth,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var problem = Refusal.of(calls.withdraw(booth, etag));
        if (problem != null) {
            response.setStatus(problem.status());
            return page(id, null, null, problem, model);
        }
        after.addFlashAttribute("notice", "展位已撤回。报名期间可以重新申请。");
        return "redirect:/employer/fairs";
    }

    /** @param kind INTERVIEWER_LEAVES, BOOTH_LEAVES or WALK_IN; the service refuses all else */
    @PostMapping("/changes")
    String tell(
            @PathVariable UUID id,
            @RequestParam String kind,
            @RequestParam UUID booth,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var change = new LinkedHashMap<String, Object>();
        change.put("kind", kind);
        change.put("boothId", booth);
        for (var field : List.of("interviewer", "registrationId", "day", "at")) {
            var value = typed.getOrDefault(field, "").strip();
            if (!value.isEmpty()) {
                change.put(field, value);
            }
        }
        if ("WALK_IN".equals(kind)) {
            change.put("agreed", List.of(booth));
        }
        var answer = calls.tell(id, typed.get("once"), change);
        var problem = Refusal.of(answer);
        if (problem != null) {
            response.setStatus(problem.status());
            model.addAttribute("typed", typed);
            return page(id, null, null, problem, model);
        }
        var done = answer.orThrow();
        after.addFlashAttribute(
                "notice",
                "已登记：改期 " + done.moved() + " 场，取消 " + done.cancelled() + " 场，新增 " + done.added() + " 场。双方都会收到通知。");
        return "redirect:/employer/fairs/" + id + "/timetable";
    }

    /**
     * @param typed an order that is not saved; null for the one that is
     * @param etag of what the typed order changes
     */
    private String page(UUID id, @Nullable Order typed, @Nullable String etag, @Nullable Problem problem, Model model) {
        var pending = together.begin(() -> calls.fair(id));
        var booth = calls.at(id).orElse(null);
        var fair = pending.get();
        if (booth == null) {
            return "redirect:/employer/fairs" + (fair.takesBooths() ? "/" + id + "/apply" : "");
        }
        var applicants = together.begin(() -> calls.applicants(booth));
        var meetings = together.begin(() -> calls.meetings(booth));
        var ranking = calls.ranking(booth);
        var people = applicants.get();
        var all = people.optional().orElse(List.of());
        var held = meetings.get().optional().orElse(List.of());
        var results = Results.of(held, clock.instant());
        var order = typed == null ? saved(booth, ranking) : typed;
        model.addAttribute("fair", fair);
        model.addAttribute("booth", booth);
        model.addAttribute(
                "steps",
                Step.of(
                        fair,
                        booth,
                        !ranking.fresh(),
                        !held.isEmpty(),
                        results.missing().size()));
        model.addAttribute("published", !held.isEmpty());
        var chosen = order.of(all);
        var others = order.others(all);
        boolean rankable = booth.stands() && fair.ahead() && held.isEmpty() && people.problem() == null;
        model.addAttribute("rankable", rankable);
        model.addAttribute("chosen", chosen);
        model.addAttribute("others", others);
        model.addAttribute(
                "fits",
                rankable
                        ? calls.fits(
                                booth,
                                Stream.concat(chosen.stream(), others.stream()).toList())
                        : Map.of());
        model.addAttribute("fresh", ranking.fresh());
        model.addAttribute("etag", etag == null ? ranking.etag() : etag);
        model.addAttribute("closed", people.problem());
        model.addAttribute("applicantsAway", people.away());
        model.addAttribute("missing", results.missing().size());
        model.addAttribute("problem", problem);
        model.addAttribute("most", Order.MOST);
        return "employer/fairs/booth";
    }

    /** What was saved; before that, what matching suggests. */
    private Order saved(Booth booth, Ranking ranking) {
        return ranking.fresh()
                ? calls.suggestion(booth)
                        .optional()
                        .map(Ranking.Suggestion::order)
                        .orElseGet(ranking::order)
                : ranking.order();
    }
}
