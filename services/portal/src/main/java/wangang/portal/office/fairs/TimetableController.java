package wangang.portal.office.fairs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.page.Refusals;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** The timetable of a fair: made, looked at, published. */
@Controller
@RequestMapping("/office/fairs/{id}/timetable")
class TimetableController {

    private static final int SHOWN = 50;

    /** That a timetable was made or published. */
    record Receipt(String status, long version) {}

    private final Services services;
    private final ReadingFairs fairs;
    private final Together together;

    TimetableController(Services services, ReadingFairs fairs, Together together) {
        this.services = services;
        this.fairs = fairs;
        this.together = together;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor, Model model) {
        var found = together.begin(() -> services.campaign()
                .get("/api/fairs/{id}/timetable", id)
                .query("size", SHOWN)
                .query("cursor", cursor)
                .into(Timetable.class));
        model.addAttribute("fair", fairs.one(id));
        model.addAttribute("timetable", found.get().unless("timetable/none").orElse(null));
        model.addAttribute("first", cursor == null);
        return "office/fairs/timetable";
    }

    @PostMapping
    String make(@PathVariable UUID id, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        var made = services.campaign().post("/api/fairs/{id}/timetable", id).into(Receipt.class);
        if (Refusals.refused(made, model, response)) {
            return show(id, null, model);
        }
        redirect.addFlashAttribute("notice", "草稿已排好。双方还看不到，检查后再公布。");
        return "redirect:/office/fairs/{id}/timetable";
    }

    @PostMapping("/publication")
    String publish(
            @PathVariable UUID id,
            @RequestParam String etag,
            @RequestParam(required = false) @Nullable String once,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var published = services.campaign()
                .post("/api/fairs/{id}/timetable/publication", id)
                .ifMatch(etag)
                .once(once)
                .into(Receipt.class);
        if (Refusals.refused(published, model, response)) {
            return show(id, null, model);
        }
        redirect.addFlashAttribute("notice", "时间表已公布，求职者和单位都已收到通知。");
        return "redirect:/office/fairs/{id}/timetable";
    }
}
