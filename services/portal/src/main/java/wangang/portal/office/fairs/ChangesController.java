package wangang.portal.office.fairs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.office.form.Typed;
import wangang.portal.page.Refusals;
import wangang.portal.services.Services;

/** Tells what happens at a fair whose timetable is published. */
@Controller
class ChangesController {

    private final Services services;
    private final DayController day;
    private final BoothController booths;

    ChangesController(Services services, DayController day, BoothController booths) {
        this.services = services;
        this.day = day;
        this.booths = booths;
    }

    @PostMapping("/office/fairs/{id}/changes")
    String tell(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable String once,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = Typed.of(sent);
        var changed = services.campaign()
                .post("/api/fairs/{id}/changes", id)
                .body(json(typed))
                .once(once)
                .into(Change.class);
        var booth = typed.given("boothId");
        if (Refusals.refused(changed, model, response)) {
            return booth == null ? day.again(id, typed, model) : booths.show(UUID.fromString(booth), model);
        }
        redirect.addFlashAttribute("notice", changed.orThrow().sentence());
        return booth == null ? "redirect:/office/fairs/{id}/day" : "redirect:/office/booths/" + UUID.fromString(booth);
    }

    static Map<String, Object> json(Typed typed) {
        var form = new LinkedHashMap<String, Object>();
        for (var name : new String[] {"kind", "boothId", "interviewer", "registrationId", "day", "at"}) {
            var value = typed.given(name);
            if (value != null) {
                form.put(name, value);
            }
        }
        if (!typed.all("agreed").isEmpty()) {
            form.put("agreed", typed.all("agreed"));
        }
        return form;
    }
}
