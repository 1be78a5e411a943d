package wangang.portal.office.serviceplan;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.office.form.Typed;
import wangang.portal.page.Refusals;
import wangang.portal.services.Answer;
import wangang.portal.services.Items;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** One employer's plan: who looks after it, aims, tasks, notes and what was done. */
@Controller
@RequestMapping("/office/employers/{id}/plan")
class PlanController {

    private final Services services;
    private final Together together;

    PlanController(Services services, Together together) {
        this.services = services;
        this.together = together;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("typed", new Typed());
        return page(id, model);
    }

    @GetMapping("/history")
    String history(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor, Model model) {
        var found = Items.of(
                        Entry.class,
                        services.employerVacancy()
                                .get("/api/employers/{id}/service-history", id)
                                .query("cursor", cursor))
                .orThrow();
        model.addAttribute("employer", id);
        model.addAttribute("entries", found.all());
        model.addAttribute("next", found.nextCursor());
        return "office/serviceplan/history";
    }

    @PostMapping("/officer")
    String assign(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var answer = services.employerVacancy()
                .put("/api/employers/{id}/officer", id)
                .body(json(sent, "account", "workName", "workPhone"))
                .ifMatch(sent.getFirst("etag"))
                .done();
        return after(answer, id, sent, "就业服务专员已更新，单位工作台上会显示。", model, response, redirect);
    }

    @PostMapping("/aims")
    String aim(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var answer = services.employerVacancy()
                .put("/api/employers/{id}/service-plan", id)
                .body(json(sent, "aims"))
                .ifMatch(sent.getFirst("etag"))
                .done();
        return after(answer, id, sent, "服务目标已保存。", model, response, redirect);
    }

    @PostMapping("/notes")
    String note(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var answer = services.employerVacancy()
                .post("/api/employers/{id}/notes", id)
                .body(json(sent, "kind", "tookPlaceOn", "text", "corrects"))
                .once(sent.getFirst("once"))
                .done();
        return after(answer, id, sent, "服务记录已保存。", model, response, redirect);
    }

    @PostMapping("/tasks")
    String task(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var answer = services.employerVacancy()
                .post("/api/employers/{id}/tasks", id)
                .body(json(sent, "title", "dueDate", "assignee"))
                .once(sent.getFirst("once"))
                .done();
        return after(answer, id, sent, "任务已添加。", model, response, redirect);
    }

    @PostMapping("/tasks/{task}/{step:due-date|completion|cancellation}")
    String step(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var vacancies = services.employerVacancy();
        var call = switch (step) {
            case "due-date" ->
                vacancies.put("/api/employer-tasks/{id}/due-date", task).body(json(sent, "dueDate"));
            case "completion" ->
                vacancies.post("/api/employer-tasks/{id}/completion", task).body(json(sent, "result"));
            default ->
                vacancies.post("/api/employer-tasks/{id}/cancellation", task).body(json(sent, "reason"));
        };
        var answer = call.ifMatch(sent.getFirst("etag")).done();
        return after(answer, id, sent, "任务已更新。", model, response, redirect);
    }

    private String after(
            Answer<String> answer,
            UUID id,
            MultiValueMap<String, String> sent,
            String done,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (Refusals.refused(answer, model, response)) {
            model.addAttribute("typed", Typed.of(sent));
            return page(id, model);
        }
        redirect.addFlashAttribute("notice", done);
        return "redirect:/office/employers/" + id + "/plan";
    }

    private String page(UUID id, Model model) {
        var colleagues = together.begin(() ->
                Items.of(Plan.Colleague.class, services.employerVacancy().get("/api/employers/{id}/officers", id)));
        model.addAttribute(
                "plan",
                services.employerVacancy()
                        .get("/api/employers/{id}/service-plan", id)
                        .into(Plan.class)
                        .orThrow());
        model.addAttribute(
                "colleagues", colleagues.get().optional().map(Items::all).orElse(List.<Plan.Colleague>of()));
        return "office/serviceplan/plan";
    }

    /** Only what was typed: an empty field is one that is left out. */
    private static Map<String, String> json(MultiValueMap<String, String> sent, String... names) {
        var json = new LinkedHashMap<String, String>();
        for (var name : names) {
            var value = sent.getFirst(name);
            if (value != null && !value.isBlank()) {
                json.put(name, value.strip());
            }
        }
        return json;
    }
}
