package wangang.portal.office.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.office.form.Refusals;
import wangang.portal.services.Problem;
import wangang.portal.services.Services;

/** Opens the file of somebody who lives in one of the officer's subdistricts; the service logs every reading. */
@Controller
@RequestMapping("/office/people")
class PeopleController {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final Services services;

    PeopleController(Services services) {
        this.services = services;
    }

    @GetMapping
    String ask() {
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
            return ask();
        }
        var read = services.jobseekerProfile()
                .get("/api/jobseekers/{id}", UUID.fromString(id))
                .into(PersonFile.class);
        if (Refusals.refused(read, model, response)) {
            return ask();
        }
        model.addAttribute("person", read.orThrow());
        return "office/people/person";
    }
}
