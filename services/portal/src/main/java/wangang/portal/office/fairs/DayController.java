package wangang.portal.office.fairs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.office.form.Typed;
import wangang.portal.page.Passing;
import wangang.portal.page.Refusals;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** The day of a fair at its door: who comes, who does not, and what is printed. */
@Controller
@RequestMapping("/office/fairs/{id}")
class DayController {

    private final Services services;
    private final ReadingFairs fairs;
    private final Together together;

    DayController(Services services, ReadingFairs fairs, Together together) {
        this.services = services;
        this.fairs = fairs;
        this.together = together;
    }

    @GetMapping("/day")
    String show(@PathVariable UUID id, Model model) {
        var attendance = together.begin(
                () -> services.campaign().get("/api/fairs/{id}/attendance", id).into(Attendance.class));
        var booths = together.begin(() -> fairs.booths(id));
        model.addAttribute("fair", fairs.one(id));
        model.addAttribute("attendance", attendance.get().optional().orElse(null));
        model.addAttribute(
                "booths", booths.get().stream().filter(ListedBooth::placed).toList());
        return "office/fairs/day";
    }

    /** Shown at once, without another address: what was typed is somebody's own. */
    @PostMapping("/arrivals")
    String arrive(@PathVariable UUID id, @RequestParam String code, Model model, HttpServletResponse response) {
        var arrived = services.campaign()
                .post("/api/fairs/{id}/arrivals", id)
                .body(Map.of("code", code))
                .into(Arrival.class);
        if (Refusals.refused(arrived, model, response)) {
            model.addAttribute("code", code);
        }
        model.addAttribute("arrival", arrived.optional().orElse(null));
        return show(id, model);
    }

    @PostMapping("/person")
    String find(@PathVariable UUID id, @RequestParam String number, Model model) {
        var digits = number.replaceAll("\\D", "");
        var found = digits.isEmpty() || digits.length() > 9
                ? List.<Timetable.Interview>of()
                : fairs.interviewsOf(id, Integer.parseInt(digits));
        model.addAttribute("number", number);
        model.addAttribute("found", found);
        return show(id, model);
    }

    @GetMapping("/door-list")
    ResponseEntity<byte[]> doorList(@PathVariable UUID id, @RequestParam(defaultValue = "html") String format) {
        return Passing.on(services.campaign().get("/api/fairs/{id}/door-list", id), format, "入场名单");
    }

    @GetMapping("/room-signs")
    ResponseEntity<byte[]> roomSigns(@PathVariable UUID id, @RequestParam(defaultValue = "html") String format) {
        return Passing.on(services.campaign().get("/api/fairs/{id}/room-signs", id), format, "展区门牌");
    }

    /** After a change that was refused: the person's form stands again with what was typed. */
    String again(UUID id, Typed typed, Model model) {
        model.addAttribute("typed", typed);
        return show(id, model);
    }
}
