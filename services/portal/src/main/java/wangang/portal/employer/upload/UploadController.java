package wangang.portal.employer.upload;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.employer.Codes;
import wangang.portal.page.Refusals;
import wangang.portal.services.Answer;
import wangang.portal.services.Problem;
import wangang.portal.services.Services;

/** Many vacancies at once from a table: what it says first, then a receipt for every row. */
@Controller
class UploadController {

    private static final String PREVIEW = "employer/import :: preview";

    private final Services services;
    private final Codes codes;
    private final JsonMapper json;
    private final KeptMappings mappings;

    UploadController(Services services, KeptMappings mappings, Codes codes, JsonMapper json) {
        this.services = services;
        this.mappings = mappings;
        this.codes = codes;
        this.json = json;
    }

    @GetMapping("/employer/import")
    ModelAndView choose() {
        var page = new ModelAndView("employer/import");
        page.addObject("columns", Column.values());
        return page;
    }

    @GetMapping("/employer/import/preview")
    String again() {
        return "redirect:/employer/import";
    }

    @PostMapping("/employer/import/preview")
    ModelAndView preview(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var page = preview(Upload.read(file), mappings.kept(), KeptMapping.NONE);
        if (part != null) {
            page.setViewName(PREVIEW);
        }
        return page;
    }

    /** Keeps what was chosen; with scripts the file comes along and is shown again as it is read now. */
    @PostMapping("/employer/import/mapping")
    ModelAndView remember(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            RedirectAttributes afterwards) {
        var typed = part == null ? null : Upload.read(file);
        var chosen = ChosenNames.of(form);
        var changed = chosen.nothing() ? null : mappings.change(kept -> kept.with(chosen));
        var problem = changed == null ? null : changed.refusal(Refusals.NOT_KEPT);
        var said = chosen.nothing() ? "没有选择任何对应关系，没有改动。" : "已记住，以后导入都这样读。";
        if (typed == null) {
            if (problem != null) {
                return refused(choose(), problem);
            }
            afterwards.addFlashAttribute("notice", said + "请再选一次文件，预览或导入。");
            return new ModelAndView("redirect:/employer/import");
        }
        var page = problem == null
                ? preview(typed, changed == null ? mappings.kept() : changed, KeptMapping.NONE)
                        .addObject("said", said)
                : refused(preview(typed, mappings.kept(), chosen), problem);
        page.setViewName(PREVIEW);
        return page;
    }

    /**
     * The kept names are read here, before the portal's own words, so that the service need not read them again. Not
     * redirected: the receipts are nowhere else. Sent again, the same rows are left alone by their references.
     */
    @PostMapping("/employer/import")
    ModelAndView take(@RequestParam(required = false) @Nullable MultipartFile file) {
        var typed = Upload.read(file);
        var mapping = mappings.kept().orThrow();
        var answer = services.employerVacancy()
                .post("/api/vacancies/import")
                .query("mapping", "none")
                .body(mapping.read(typed).csv(), "text/csv;charset=UTF-8")
                .into(String.class);
        if (answer instanceof Answer.Refused<String>(var problem)) {
            return refused(choose(), problem);
        }
        var page = new ModelAndView("employer/receipts");
        page.addObject("receipts", Receipts.of(answer.orThrow(), json));
        return page;
    }

    @ExceptionHandler
    ModelAndView unreadable(UnreadableTable table, jakarta.servlet.http.HttpServletRequest request) {
        boolean part = request.getHeader("HX-Request") != null;
        var page = choose();
        page.setViewName(part ? "employer/import :: unreadable" : "employer/import");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("unreadable", table.getMessage());
        return page;
    }

    private static ModelAndView refused(ModelAndView page, Problem problem) {
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        return page.addObject("problem", problem);
    }

    /** Where nobody can tell what is kept, nothing is offered. */
    private ModelAndView preview(Sheet typed, Answer<KeptMapping> answer, KeptMapping chosen) {
        var kept = answer.optional();
        var mapping = kept.orElse(KeptMapping.NONE);
        var offer = kept.isEmpty() ? NameOffer.NONE : NameOffer.of(typed, mapping, chosen);
        var page = choose();
        page.addObject("preview", Preview.of(typed, mapping, offer, codes));
        page.addObject("unsure", kept.isEmpty());
        return page;
    }
}
