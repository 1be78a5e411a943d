package wangang.portal.vacancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.marks.OwnMarks;
import wangang.portal.page.PortalSettings;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** Search of open vacancies: a page that can be shared, and the suggestions under its box. */
@Controller
class SearchController {

    private static final int SUGGESTIONS = 8;

    /** A suggestion under the search box. */
    record Suggestion(String text, String kind, int count) {

        public String kindWord() {
            return switch (kind) {
                case "OCCUPATION" -> "职业";
                case "TITLE" -> "岗位";
                case "EMPLOYER" -> "单位";
                case "SKILL" -> "技能";
                case "MAJOR" -> "专业";
                default -> "";
            };
        }
    }

    /** All suggestions. */
    record Suggestions(List<Suggestion> items) {}

    private final Services services;
    private final PortalSettings portal;
    private final Together together;
    private final Home home;
    private final Fits fits;
    private final OwnMarks marks;

    SearchController(
            Services services, PortalSettings portal, Together together, Home home, Fits fits, OwnMarks marks) {
        this.services = services;
        this.together = together;
        this.home = home;
        this.fits = fits;
        this.marks = marks;
        this.portal = portal;
    }

    @GetMapping("/vacancies")
    String search(SearchForm form, @Nullable Authentication person, Model model) {
        var near = form.hasOrigin() ? null : home.of(person);
        var answer = services.matching()
                .get("/api/vacancies/search")
                .query(form.query())
                .query("near", near)
                .query("withinMinutes", near == null ? null : form.within())
                .into(Results.class);
        model.addAttribute("form", form);
        model.addAttribute("travel", near != null || form.hasOrigin());
        model.addAttribute("canonical", portal.absolute(form.address()));
        model.addAttribute("away", answer.away());
        switch (answer) {
            case Answer.Given<Results>(var results, var etag) -> {
                var marked = together.begin(() -> marks.of(person, results.vacancies()));
                model.addAttribute("results", results);
                model.addAttribute("fits", fits.of(person, results.items()));
                model.addAttribute("marks", marked.get());
            }
            case Answer.Refused<Results>(var problem) -> model.addAttribute("problem", problem);
            case Answer.Away<Results>(var service) -> {}
        }
        return "vacancy/results";
    }

    /** Only the list: what is typed decides, nothing else of the page changes. */
    @GetMapping("/vacancies/suggestions")
    String suggestions(@RequestParam(required = false) @Nullable String q, Model model) {
        var suggestions = q == null || q.isBlank()
                ? List.<Suggestion>of()
                : services.matching()
                        .get("/api/search/suggestions")
                        .query("q", q.strip())
                        .query("size", SUGGESTIONS)
                        .into(Suggestions.class)
                        .optional()
                        .map(Suggestions::items)
                        .orElse(List.of());
        model.addAttribute("suggestions", suggestions);
        return "vacancy/suggestions";
    }
}
