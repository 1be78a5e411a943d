package wangang.portal.office.fairs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** The hall plan of a fair: which booth stands where, and where those that wait might. */
@Controller
@RequestMapping("/office/fairs/{id}/booths")
class BoothsController {

    private final Services services;
    private final ReadingFairs fairs;
    private final Together together;

    BoothsController(Services services, ReadingFairs fairs, Together together) {
        this.services = services;
        this.fairs = fairs;
        this.together = together;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var booths = together.begin(() -> fairs.booths(id));
        var suggested = together.begin(() -> services.campaign()
                .get("/api/fairs/{id}/booths/suggested-places", id)
                .into(SuggestedPlaces.class));
        var fair = fairs.one(id);
        model.addAttribute("fair", fair);
        model.addAttribute(
                "plan",
                HallPlan.of(fair, booths.get(), suggested.get().optional().orElse(null)));
        model.addAttribute("suggestionProblem", suggested.get().problem());
        return "office/fairs/booths";
    }

    /** @param chosen booth, version and room of each, such as 01a2…:3:A 厅 */
    @PostMapping("/placings")
    String place(@PathVariable UUID id, @RequestParam List<String> chosen, RedirectAttributes redirect) {
        var placed = chosen.stream()
                .map(one -> one.split(":", 3))
                .filter(one -> one.length == 3)
                .map(one -> place(UUID.fromString(one[0]), "\"" + one[1] + "\"", one[2]))
                .toList();
        redirect.addFlashAttribute("notice", sum(placed));
        return "redirect:/office/fairs/{id}/booths";
    }

    private Answer<Booth> place(UUID booth, String etag, String room) {
        return services.campaign()
                .post("/api/booths/{id}/placing", booth)
                .body(Map.of("room", room))
                .ifMatch(etag)
                .into(Booth.class);
    }

    static String sum(List<? extends Answer<?>> placed) {
        long done = placed.stream().filter(one -> one.optional().isPresent()).count();
        var reasons = placed.stream()
                .map(Answer::problem)
                .filter(Objects::nonNull)
                .flatMap(problem -> problem.sentences().stream())
                .distinct()
                .limit(3)
                .toList();
        return "已安排 " + done + " 个展位。"
                + (done == placed.size()
                        ? ""
                        : "另有 " + (placed.size() - done) + " 个没有成功，仍待安排。" + String.join(" ", reasons));
    }
}
