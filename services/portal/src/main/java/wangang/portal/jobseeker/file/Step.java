package wangang.portal.jobseeker.file;

import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Answer;

/** The parts of a file, each a page that saves by itself, in the order of the guided entry. */
enum Step {
    EDUCATION(1, "education", "学历和专业", "/me/file/skills"),
    SKILLS(2, "skills", "技能和证书", "/me/file/wishes"),
    WISHES(3, "wishes", "求职意向", "/me/file/experiences"),
    EXPERIENCES(4, "experiences", "实习和工作经历", "/me/consents");

    private final int number;
    private final String path;
    private final String title;
    private final String next;

    Step(int number, String path, String title, String next) {
        this.number = number;
        this.path = path;
        this.title = title;
        this.next = next;
    }

    public String address() {
        return "/me/file/" + path;
    }

    public String title() {
        return title;
    }

    public int number() {
        return number;
    }

    /** With the consents, which follow the file. */
    public int count() {
        return values().length + 1;
    }

    /** Where a guided person goes on, also one who leaves this part out. */
    public String following() {
        return next + "?guided=true";
    }

    /** The form, nothing of it sent yet or something of it unclear. */
    String form(Model model) {
        model.addAttribute("step", this);
        return "jobseeker/file/" + path;
    }

    /** On with the next page, or the form again with what is amiss; the model holds the form already. */
    String sent(Answer<Filing.Own> answer, boolean guided, Model model, RedirectAttributes next) {
        if (answer instanceof Answer.Given) {
            next.addFlashAttribute("notice", guided ? title + "已保存，接着填下一步。" : title + "已保存。");
            return "redirect:" + (guided ? following() : "/me/file");
        }
        model.addAttribute("problem", answer.problem());
        model.addAttribute("away", answer.away());
        return form(model);
    }
}
