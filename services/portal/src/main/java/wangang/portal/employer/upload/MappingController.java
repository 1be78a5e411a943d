package wangang.portal.employer.upload;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.page.Refusals;
import wangang.portal.services.Answer;

/** What is kept of an employer's own names, to look at and to take back. */
@Controller
@RequestMapping("/employer/import/mapping")
class MappingController {

    /** A heading and the column it stands for. */
    record KeptHeading(String heading, String column) {}

    /** A word in a column's cells and what it means. */
    record KeptWord(String field, String column, String word, String meaning) {}

    private final KeptMappings mappings;

    MappingController(KeptMappings mappings) {
        this.mappings = mappings;
    }

    @GetMapping
    String list(Model model) {
        var kept = mappings.kept().orThrow();
        model.addAttribute("headings", headings(kept));
        model.addAttribute("words", words(kept));
        return "employer/import-mapping";
    }

    @PostMapping("/headings/removal")
    String removeHeading(
            @RequestParam String heading, Model model, HttpServletResponse response, RedirectAttributes afterwards) {
        var answer = mappings.change(kept -> kept.withoutHeading(heading));
        return changed(answer, "已删除这个列名的对应关系。", model, response, afterwards);
    }

    @PostMapping("/words/removal")
    String removeWord(
            @RequestParam String field,
            @RequestParam String word,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var answer = mappings.change(kept -> kept.withoutWord(field, word));
        return changed(answer, "已删除这个写法的对应关系。", model, response, afterwards);
    }

    @PostMapping("/removal")
    String removeAll(Model model, HttpServletResponse response, RedirectAttributes afterwards) {
        return changed(mappings.forget(), "已全部删除。以后的表格只按平台的列名和写法读。", model, response, afterwards);
    }

    private String changed(
            Answer<?> answer, String notice, Model model, HttpServletResponse response, RedirectAttributes afterwards) {
        if (Refusals.refused(answer, model, response)) {
            return list(model);
        }
        afterwards.addFlashAttribute("notice", notice);
        return "redirect:/employer/import/mapping";
    }

    private static List<KeptHeading> headings(KeptMapping kept) {
        return kept.columns().entrySet().stream()
                .map(entry -> new KeptHeading(entry.getKey(), named(entry.getValue())))
                .toList();
    }

    private static List<KeptWord> words(KeptMapping kept) {
        return kept.values().entrySet().stream()
                .flatMap(column -> column.getValue().entrySet().stream()
                        .map(entry -> new KeptWord(
                                column.getKey(),
                                named(column.getKey()),
                                entry.getKey(),
                                meant(column.getKey(), entry.getValue()))))
                .toList();
    }

    private static String named(String field) {
        return Column.headed(field).map(Column::heading).orElse(field);
    }

    private static String meant(String field, String code) {
        return Column.headed(field).map(column -> column.shown(code)).orElse(code);
    }
}
