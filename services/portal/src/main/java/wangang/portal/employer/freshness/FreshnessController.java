package wangang.portal.employer.freshness;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import wangang.portal.employer.OwnEmployer;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** Vacancies of which nothing was heard for some time: those that are still open are ticked and kept. */
@Controller
class FreshnessController {

    private static final String PAGE = "/employer/vacancies/unconfirmed";

    /** What became of the confirmations. */
    record Confirmations(List<Item> items) {

        /** What became of one. */
        record Item(
                UUID vacancyId, boolean confirmed, @Nullable Reason reason) {}

        /** Why a confirmation does not count. */
        record Reason(String detail) {}

        long confirmed() {
            return items.stream().filter(Item::confirmed).count();
        }

        List<String> refusals() {
            return items.stream()
                    .map(Item::reason)
                    .filter(Objects::nonNull)
                    .map(Reason::detail)
                    .distinct()
                    .toList();
        }
    }

    private final Services services;

    FreshnessController(Services services) {
        this.services = services;
    }

    @GetMapping(PAGE)
    String unconfirmed(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var page = Items.of(
                        Unconfirmed.class,
                        services.employerVacancy()
                                .get("/api/vacancies/unconfirmed")
                                .query("cursor", cursor))
                .unless(OwnEmployer.WITHOUT_ONE);
        if (page.isEmpty()) {
            return "redirect:/employer/profile";
        }
        var next = page.get().nextCursor();
        model.addAttribute("vacancies", page.get().all());
        model.addAttribute(
                "next",
                next == null
                        ? null
                        : UriComponentsBuilder.fromPath(PAGE)
                                .queryParam("cursor", "{cursor}")
                                .encode()
                                .buildAndExpand(next)
                                .toUriString());
        return "employer/unconfirmed";
    }

    @PostMapping("/employer/vacancies/confirmations")
    String confirm(@RequestParam(required = false) @Nullable List<UUID> vacancy, RedirectAttributes afterwards) {
        if (vacancy == null || vacancy.isEmpty()) {
            afterwards.addFlashAttribute("notice", "没有选中岗位。请勾选仍在招聘的岗位后再确认。");
            return "redirect:" + PAGE;
        }
        var done = services.employerVacancy()
                .post("/api/vacancies/confirmations")
                .body(Map.of("vacancyIds", vacancy))
                .into(Confirmations.class)
                .orThrow();
        afterwards.addFlashAttribute("notice", sentence(done));
        return "redirect:" + PAGE;
    }

    private static String sentence(Confirmations done) {
        var refusals = done.refusals();
        return "已确认 " + done.confirmed() + " 个岗位仍在招聘。"
                + (refusals.isEmpty() ? "" : "另有岗位未能确认：" + String.join("", refusals));
    }
}
