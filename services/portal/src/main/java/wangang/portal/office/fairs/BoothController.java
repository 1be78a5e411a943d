package wangang.portal.office.fairs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.office.employers.Employer;
import wangang.portal.page.Passing;
import wangang.portal.page.Refusals;
import wangang.portal.services.Services;
import wangang.portal.services.Together;
import wangang.portal.services.Together.Pending;
import wangang.portal.vacancy.Vacancy;

/** One booth: who interviews, what is on show, its place. */
@Controller
@RequestMapping("/office/booths/{id}")
class BoothController {

    private final Services services;
    private final ReadingFairs fairs;
    private final Together together;

    BoothController(Services services, ReadingFairs fairs, Together together) {
        this.services = services;
        this.fairs = fairs;
        this.together = together;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var booth = services.campaign()
                .get("/api/booths/{id}", id)
                .into(Booth.class)
                .orThrow();
        var employer = together.begin(() -> services.employerVacancy()
                .get("/api/employers/{id}", booth.employerId())
                .into(Employer.class));
        var vacancies = (booth.vacancies() == null ? List.<UUID>of() : booth.vacancies())
                .stream()
                        .map(one -> together.begin(() -> services.employerVacancy()
                                .get("/api/vacancies/{id}", one)
                                .into(Vacancy.class)
                                .optional()
                                .orElse(null)))
                        .toList();
        model.addAttribute("booth", booth);
        model.addAttribute("fair", fairs.one(booth.fairId()));
        model.addAttribute(
                "employerName", employer.get().optional().map(Employer::name).orElse("展位"));
        model.addAttribute(
                "vacancies",
                vacancies.stream().map(Pending::get).filter(Objects::nonNull).toList());
        return "office/fairs/booth";
    }

    @PostMapping("/placing")
    String place(
            @PathVariable UUID id,
            @RequestParam String room,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var placed = services.campaign()
                .post("/api/booths/{id}/placing", id)
                .body(Map.of("room", room))
                .ifMatch(etag)
                .into(Booth.class);
        if (Refusals.refused(placed, model, response)) {
            return show(id, model);
        }
        redirect.addFlashAttribute("notice", "展位已安排在 " + room + "。");
        return "redirect:/office/fairs/" + placed.orThrow().fairId() + "/booths";
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam String etag,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = new LinkedHashMap<String, String>();
        if (reason != null && !reason.isBlank()) {
            form.put("reason", reason.strip());
        }
        var refused = services.campaign()
                .post("/api/booths/{id}/refusal", id)
                .body(form)
                .ifMatch(etag)
                .into(Booth.class);
        if (Refusals.refused(refused, model, response)) {
            model.addAttribute("reason", reason);
            return show(id, model);
        }
        redirect.addFlashAttribute("notice", "展位未批准，单位会看到理由。");
        return "redirect:/office/fairs/" + refused.orThrow().fairId() + "/booths";
    }

    @GetMapping("/handout")
    ResponseEntity<byte[]> handout(@PathVariable UUID id, @RequestParam(defaultValue = "html") String format) {
        return Passing.on(services.campaign().get("/api/booths/{id}/handout", id), format, "展位面试安排");
    }
}
