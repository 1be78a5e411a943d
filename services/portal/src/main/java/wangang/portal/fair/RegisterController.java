package wangang.portal.fair;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Answer;
import wangang.portal.services.Problem;
import wangang.portal.services.Together;

/** Registering for a fair, at the door too, and changing it. */
@Controller
class RegisterController {

    private final FairCalls calls;
    private final CampaignVacancies vacancies;
    private final Together together;

    RegisterController(FairCalls calls, CampaignVacancies vacancies, Together together) {
        this.calls = calls;
        this.vacancies = vacancies;
        this.together = together;
    }

    @GetMapping("/me/fairs/{id}/register")
    String form(@PathVariable UUID id, Model model, RedirectAttributes after) {
        var pending = together.begin(() -> calls.fair(id));
        var own = calls.registrationAt(id).orElse(null);
        var fair = pending.get();
        if (own != null && !fair.takesRegistrations()) {
            return "redirect:/me/fairs/" + id;
        }
        if (!fair.takesRegistrations() && !fair.running()) {
            after.addFlashAttribute("notice", "这场招聘会现在不能在网上报名。");
            return "redirect:/fairs/" + id;
        }
        var sessions = fair.terms().sessions();
        var stretches = own == null ? Stretches.whole(sessions) : Stretches.of(sessions, own.hours());
        var wishes = new Wishes(own == null ? List.of() : own.boothIds());
        return page(fair, stretches, wishes, RegisterForm.changing(own), null, model);
    }

    @PostMapping("/me/fairs/{id}/register")
    String send(@PathVariable UUID id, RegisterForm form, Model model, RedirectAttributes after) {
        var fair = calls.fair(id);
        if (!form.isSent()) {
            return page(fair, form.changedStretches(), form.changedWishes(), form, null, model);
        }
        var answer = form.stretches().isEmpty()
                ? new Answer.Refused<Registration>(PlainProblem.noHours())
                : sent(fair, form);
        if (answer instanceof Answer.Refused<Registration>(var problem)) {
            return page(fair, form.stretches(), form.chosen(), form, PlainProblem.of(problem), model);
        }
        after.addFlashAttribute("notice", said(answer.orThrow(), form.registration() != null));
        return "redirect:/me/fairs/" + id;
    }

    private Answer<Registration> sent(Fair fair, RegisterForm form) {
        var json = form.json(fair.terms().sessions());
        if (form.registration() != null) {
            return calls.change(form.registration())
                    .ifMatch(form.etag())
                    .body(json)
                    .into(Registration.class);
        }
        var call = fair.running() ? calls.walkIn(fair.fairId()) : calls.register(fair.fairId());
        return call.once(form.once()).body(json).into(Registration.class);
    }

    private static String said(Registration registration, boolean changed) {
        if (registration.waiting()) {
            return changed ? "修改已保存，您仍在候补名单中。" : "名额已满，您已进入候补名单；有人退出会自动递补，本页会显示结果。";
        }
        if (registration.walkIn()) {
            return "现场登记成功，请入场。";
        }
        return changed ? "修改已保存。" : "报名成功。入场时出示下面的签到码；面试时间排定后也在本页。";
    }

    private String page(
            Fair fair, Stretches stretches, Wishes wishes, RegisterForm form, @Nullable Problem problem, Model model) {
        var book = together.begin(() -> vacancies.of(fair.campaignId()));
        var booths = calls.boothsFor(fair.fairId());
        model.addAttribute("fair", fair);
        model.addAttribute("stretches", stretches.lines());
        model.addAttribute("chosen", wishes.of(booths));
        model.addAttribute("others", wishes.others(booths));
        model.addAttribute("book", book.get());
        model.addAttribute("form", form);
        model.addAttribute("changing", form.registration() != null);
        model.addAttribute("problem", problem);
        model.addAttribute("most", Wishes.MOST);
        return "fair/register";
    }
}
