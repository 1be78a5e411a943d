package wangang.portal.vacancy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.guidance.ComparedPost;
import wangang.portal.guidance.PayComparison;

/** The line under a vacancy's pay, loaded when the page is there already: the page does not wait for it. */
@Controller
class PayLineController {

    private final PayComparison comparison;

    PayLineController(PayComparison comparison) {
        this.comparison = comparison;
    }

    @GetMapping("/vacancies/pay-guidance")
    String line(
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String occupation,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String degree,
            @RequestParam(required = false) @Nullable String minYears,
            @RequestParam(required = false) @Nullable String where,
            @RequestParam(required = false) @Nullable String payForm,
            Model model) {
        model.addAttribute(
                "compared",
                comparison.of(new ComparedPost(
                        title, occupation, kind, degree, years(minYears), where, payForm, null, null)));
        return "guidance/parts :: line";
    }

    private static @Nullable Integer years(@Nullable String given) {
        return given != null && given.matches("\\d{1,2}") ? Integer.valueOf(given) : null;
    }
}
