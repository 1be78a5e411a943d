package wangang.portal.jobseeker.file;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole file, what is open in it, and what filling that in would change. */
@Controller
class FileController {

    private final FileState states;

    FileController(FileState states) {
        this.states = states;
    }

    @GetMapping("/me/file")
    String file(Model model) {
        var state = states.state();
        if (state.isEmpty()) {
            return "redirect:" + Step.EDUCATION.address();
        }
        model.addAttribute("state", state.get());
        model.addAttribute("file", state.get().own().file());
        model.addAttribute("wishes", state.get().own().file().wishesOrNone());
        model.addAttribute("steps", Step.values());
        return "jobseeker/file/file";
    }
}
