package wangang.portal.employer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import wangang.portal.employer.fairs.BoothsToday;
import wangang.portal.employer.freshness.Unconfirmed;
import wangang.portal.employer.vacancies.OwnVacancy;
import wangang.portal.services.Answer;
import wangang.portal.services.Call;
import wangang.portal.services.Items;
import wangang.portal.services.Services;
import wangang.portal.services.Together;

/** Where an employer begins its work: its standing, figures, and what waits for it. */
@Controller
class WorkplaceController {

    private static final int MOST = 100;
    private static final int SHOWN = 5;

    /** Of a day at a fair: results that are still missing. */
    record Reminder(String day, long stillMissing) {}

    /** Of a policy that was found to fit and has not been looked at. */
    record PolicyNotice(String title) {}
    /** Who looks after the employer; without a name while nobody does. */
    record OwnOfficer(@Nullable String workName, @Nullable String workPhone) {}

    private final Services services;
    private final Together together;
    private final BoothsToday fairs;

    WorkplaceController(Services services, Together together, BoothsToday fairs) {
        this.services = services;
        this.together = together;
        this.fairs = fairs;
    }

    @GetMapping("/employer")
    String workplace(Model model) {
        var open = together.begin(() -> vacancies("PUBLISHED"));
        var drafts = together.begin(() -> vacancies("DRAFT"));
        var booths = together.begin(fairs::summary);
        var reminders =
                together.begin(() -> list(Reminder.class, services.campaign().get("/api/booths/mine/reminders")));
        var unconfirmed = together.begin(
                () -> list(Unconfirmed.class, services.employerVacancy().get("/api/vacancies/unconfirmed")));
        var policies = together.begin(
                () -> list(PolicyNotice.class, services.employerVacancy().get("/api/policies/notices")));
        var officer = together.begin(() -> services.employerVacancy()
                .get("/api/employers/me/service-officer")
                .into(OwnOfficer.class));
        var employer = services.employerVacancy()
                .get("/api/employers/me")
                .into(OwnEmployer.class)
                .unless(OwnEmployer.UNREGISTERED);
        if (employer.isEmpty()) {
            return "redirect:/employer/profile";
        }
        var published = open.get();
        var own = published.optional().map(Items::all).orElse(List.of());
        var atFairs = booths.get();
        model.addAttribute("employer", employer.get());
        model.addAttribute("open", published.optional().map(Items::count).orElse("—"));
        model.addAttribute("wanted", own.stream().mapToInt(OwnVacancy::wanted).sum());
        model.addAttribute("drafts", drafts.get().optional().map(Items::count).orElse("—"));
        model.addAttribute(
                "booths",
                atFairs.optional().map(one -> String.valueOf(one.standing())).orElse("—"));
        model.addAttribute(
                "missing",
                reminders.get().optional().map(Items::all).orElse(List.of()).stream()
                        .mapToLong(Reminder::stillMissing)
                        .sum());
        model.addAttribute(
                "missingToday",
                atFairs.optional().map(BoothsToday.Summary::missing).orElse(List.of()));
        model.addAttribute(
                "unconfirmed",
                unconfirmed
                        .get()
                        .optional()
                        .filter(page -> !page.all().isEmpty())
                        .map(Items::count)
                        .orElse(null));
        model.addAttribute(
                "newPolicies",
                policies.get().optional().map(Items::all).orElse(List.of()).size());
        model.addAttribute("officer", officer.get().optional().orElse(null));
        model.addAttribute("newest", own.stream().limit(SHOWN).toList());
        model.addAttribute("vacanciesAway", published.away());
        model.addAttribute("fairsAway", atFairs.away());
        return "employer/workplace";
    }

    private Answer<Items<OwnVacancy>> vacancies(String status) {
        return list(
                OwnVacancy.class,
                services.employerVacancy().get("/api/vacancies/mine").query("status", status));
    }

    private static <T> Answer<Items<T>> list(Class<T> type, Call call) {
        return Items.of(type, call.query("size", MOST));
    }
}
