package wangang.portal.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The list under an input in which a name of a table is typed; the input may have any name. */
@Controller
class ChoiceController {

    private final Choices choices;

    ChoiceController(Choices choices) {
        this.choices = choices;
    }

    @GetMapping("/choices/{table}")
    String choices(
            @PathVariable String table,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String list,
            Model model) {
        var text = typed.values().stream().findFirst().orElse("");
        model.addAttribute("choices", choices.of(table, text));
        model.addAttribute("list", list == null ? table : list);
        return "reference/choices";
    }
}
