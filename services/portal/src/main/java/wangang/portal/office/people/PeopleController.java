package wangang.portal.office.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.office.form.Typed;
import wangang.portal.page.Refusals;
import wangang.portal.services.Problem;
import wangang.portal.services.Services;

/** Searches people who live in the officer's subdistricts and opens a file; the service logs each person shown. */
@Controller
@RequestMapping("/office/people")
class PeopleController {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private static final String AWAY = "服务暂时连接不上，没有查到结果。请过几秒再查询一次。";

    private final Services services;
    private final SearchForm forms;

    PeopleController(Services services, SearchForm forms) {
        this.services = services;
        this.forms = forms;
    }

    /** Nobody is searched, and nothing logged, before the form is sent. */
    @GetMapping
    String ask(Model model) {
        model.addAttribute("sought", new Typed());
        return "office/people/ask";
    }

    @GetMapping(params = "purpose")
    String search(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        var sought = Typed.of(sent);
        model.addAttribute("sought", sought);
        var found = services.jobseekerProfile()
                .get("/api/jobseekers")
                .query(forms.query(sought))
                .into(FoundPeople.class);
        var refusal = found.refusal(AWAY);
        if (refusal == null) {
            model.addAttribute("found", found.orThrow());
        } else {
            model.addAttribute("searchProblem", refusal);
            response.setStatus(refusal.status());
        }
        return "office/people/ask";
    }

    /** By a form, so that no address and no history tells whose file was opened. */
    @PostMapping
    String open(@RequestParam String file, Model model, HttpServletResponse response) {
        var id = file.strip();
        model.addAttribute("typed", id);
        if (!ID.matcher(id).matches()) {
            model.addAttribute(
                    "problem",
                    new Problem(400, null, null, "档案编号应为 36 位，例如 01a223e2-26b7-7b00-9ae1-636ed43e6e05。", null));
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return ask(model);
        }
        var read = services.jobseekerProfile()
                .get("/api/jobseekers/{id}", UUID.fromString(id))
                .into(PersonFile.class);
        if (Refusals.refused(read, model, response)) {
            return ask(model);
        }
        model.addAttribute("person", read.orThrow());
        return "office/people/person";
    }
}
