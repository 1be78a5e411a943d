package wangang.portal.office.serviceplan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** What an officer has to do for employers, by day. */
@Controller
class TasksController {

    private final Services services;

    TasksController(Services services) {
        this.services = services;
    }

    @GetMapping("/office/tasks")
    String open(
            @RequestParam(defaultValue = "MINE") String whose,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        var found = Items.of(
                        Task.class,
                        services.employerVacancy()
                                .get("/api/employer-tasks")
                                .query("whose", whose)
                                .query("overdue", overdue)
                                .query("cursor", cursor))
                .orThrow();
        model.addAttribute("whose", whose);
        model.addAttribute("overdue", overdue);
        model.addAttribute("tasks", found.all());
        model.addAttribute("next", found.nextCursor());
        return "office/serviceplan/tasks";
    }
}
