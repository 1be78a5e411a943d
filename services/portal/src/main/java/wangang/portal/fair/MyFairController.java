package wangang.portal.fair;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import wangang.portal.services.Answer;
import wangang.portal.services.Problem;
import wangang.portal.services.Together;

/** What a person has at a fair: check-in code, timetable, wishes not met, what changed. */
@Controller
class MyFairController {

    private final FairCalls calls;
    private final CampaignVacancies vacancies;
    private final Together together;
    private final Clock clock;

    MyFairController(FairCalls calls, CampaignVacancies vacancies, Together together, Clock clock) {
        this.calls = calls;
        this.vacancies = vacancies;
        this.together = together;
        this.clock = clock;
    }

    @GetMapping("/me/fairs/{id}")
    String mine(@PathVariable UUID id, Model model, RedirectAttributes after) {
        var interviews = together.begin(() -> calls.interviewsAt(id));
        var unmet = together.begin(() -> calls.unmetAt(id));
        var notices = together.begin(() -> calls.noticesOf(id));
        var booths = together.begin(() -> calls.boothsOf(id));
        var own = together.begin(() -> calls.registrationAt(id));
        var fair = calls.fair(id);
        var registration = own.get().orElse(null);
        if (registration == null) {
            after.addFlashAttribute("notice", "您没有报名这场招聘会，或报名已撤回。");
            return "redirect:/fairs/" + id;
        }
        var timetable = Timetable.of(interviews.get(), clock.instant());
        model.addAttribute("fair", fair);
        model.addAttribute("registration", registration);
        model.addAttribute("etag", registration.etag());
        model.addAttribute("qr", registration.waiting() || fair.over() ? null : QrCode.of(registration.code()));
        model.addAttribute("timetable", timetable);
        model.addAttribute("unmet", unmet.get());
        model.addAttribute("notices", notices.get());
        model.addAttribute("wishes", new Wishes(registration.boothIds()).of(booths.get()));
        model.addAttribute(
                "gone",
                registration.boothIds().size()
                        - new Wishes(registration.boothIds()).of(booths.get()).size());
        model.addAttribute("days", daysAhead(fair, timetable));
        model.addAttribute("book", vacancies.of(fair.campaignId()));
        return "fair/day";
    }

    /** Takes the registration back. */
    @PostMapping("/me/fairs/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam UUID registration,
            @RequestParam String etag,
            RedirectAttributes after) {
        var answer = calls.withdraw(registration).ifMatch(etag).into(Registration.class);
        if (answer instanceof Answer.Refused<Registration>(var problem)) {
            return refused(id, problem, after);
        }
        answer.orThrow();
        after.addFlashAttribute("notice", "报名已撤回，签到码作废，所选单位不再看到您。报名期间可以重新报名。");
        return "redirect:/fairs/" + id;
    }

    /** Tells that the person comes late, so that interviews move. */
    @PostMapping("/me/fairs/{id}/late")
    String late(@PathVariable UUID id, LateForm form, RedirectAttributes after) {
        var answer = calls.tellChange(id).once(form.once()).body(form.json()).into(LateForm.Receipt.class);
        if (answer instanceof Answer.Refused<LateForm.Receipt>(var problem)) {
            return refused(id, problem, after);
        }
        after.addFlashAttribute("notice", answer.orThrow().sentence());
        return "redirect:/me/fairs/" + id;
    }

    private static String refused(UUID fair, Problem problem, RedirectAttributes after) {
        var plain = PlainProblem.of(problem);
        after.addFlashAttribute("refused", plain == null ? List.of() : List.copyOf(plain.sentences()));
        return "redirect:/me/fairs/" + fair;
    }

    /** Days on which an interview is still to be held. */
    private static List<Timetable.Day> daysAhead(Fair fair, Timetable timetable) {
        return fair.over()
                ? List.of()
                : timetable.days().stream()
                        .filter(day -> new Timetable(List.of(day)).ahead())
                        .toList();
    }
}
