package wangang.portal.fair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import wangang.portal.page.PortalSettings;
import wangang.portal.page.Roles;
import wangang.portal.services.Together;

/** The page of one fair with its hall plan. */
@Controller
class FairController {

    private static final int RECOMMENDED = 6;

    private final FairCalls calls;
    private final CampaignVacancies vacancies;
    private final Together together;
    private final PortalSettings portal;

    FairController(FairCalls calls, CampaignVacancies vacancies, Together together, PortalSettings portal) {
        this.calls = calls;
        this.vacancies = vacancies;
        this.together = together;
        this.portal = portal;
    }

    @GetMapping("/fairs/{id}")
    String fair(@PathVariable UUID id, @Nullable Authentication person, Model model) {
        boolean jobseeker = Roles.isJobseeker(person);
        var booths = together.begin(() -> jobseeker ? calls.boothsFor(id) : calls.boothsOf(id));
        var own = together.begin(() -> jobseeker ? calls.registrationAt(id) : Optional.<Registration>empty());
        var fair = calls.fair(id);
        var campaign = together.begin(
                () -> calls.campaign(fair.campaignId()).optional().orElse(null));
        var book = together.begin(() -> vacancies.of(fair.campaignId()));
        var registration = own.get().orElse(null);
        model.addAttribute("fair", fair);
        model.addAttribute("canonical", portal.absolute("/fairs/" + id));
        model.addAttribute("plan", HallPlan.of(fair.terms().rooms(), booths.get()));
        model.addAttribute(
                "suiting",
                booths.get().stream().filter(Booth::suits).limit(RECOMMENDED).toList());
        model.addAttribute("wishes", ranks(registration));
        model.addAttribute("registration", registration);
        model.addAttribute("step", NextStep.of(fair, Roles.of(person), registration));
        model.addAttribute("campaign", campaign.get());
        model.addAttribute("book", book.get());
        return "fair/fair";
    }

    /** From 1. */
    private static Map<UUID, Integer> ranks(@Nullable Registration registration) {
        var wishes = registration == null ? List.<UUID>of() : registration.boothIds();
        return IntStream.range(0, wishes.size()).boxed().collect(Collectors.toMap(wishes::get, place -> place + 1));
    }
}
