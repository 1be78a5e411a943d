package wangang.portal.employer;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a picker lists while somebody types. */
@Controller
class CodesController {

    private final Codes codes;

    CodesController(Codes codes) {
        this.codes = codes;
    }

    /** @param typed by the name of the field, whatever that is */
    @GetMapping("/employer/codes/{table}")
    String like(@PathVariable String table, @RequestParam Map<String, String> typed, Model model) {
        var words = typed.values().stream().findFirst().orElse("");
        model.addAttribute("table", table);
        model.addAttribute("codes", codes.like(table, words));
        return "employer/codes";
    }
}
