package wangang.portal.fair;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import wangang.portal.page.Roles;
import wangang.portal.services.Together;

/** Fairs of all campaigns that run. */
@Controller
class FairListController {

    /** A fair in the list. */
    record Entry(Fair fair, Campaign campaign, NextStep step) {}

    private final FairCalls calls;
    private final Together together;

    FairListController(FairCalls calls, Together together) {
        this.calls = calls;
        this.together = together;
    }

    @GetMapping("/fairs")
    String fairs(@Nullable Authentication person, Model model) {
        var role = Roles.of(person);
        var own = together.begin(() -> Roles.isJobseeker(person) ? calls.registrations() : List.<Registration>of());
        var campaigns = calls.openCampaigns();
        var fairs = campaigns.stream()
                .map(campaign -> together.begin(() -> calls.fairsOf(campaign.campaignId())))
                .toList();
        var byId = campaigns.stream().collect(Collectors.toMap(Campaign::campaignId, Function.identity()));
        var registrations = inForce(own.get());
        var entries = fairs.stream()
                .flatMap(pending -> pending.get().stream())
                .filter(fair -> byId.containsKey(fair.campaignId()))
                .sorted(Comparator.comparing(Fair::begins))
                .map(fair -> new Entry(
                        fair,
                        java.util.Objects.requireNonNull(byId.get(fair.campaignId())),
                        NextStep.of(fair, role, registrations.get(fair.fairId()))))
                .toList();
        model.addAttribute(
                "ahead", entries.stream().filter(entry -> !entry.fair().over()).toList());
        model.addAttribute(
                "over",
                entries.reversed().stream().filter(entry -> entry.fair().over()).toList());
        model.addAttribute("campaigns", campaigns);
        return "fair/list";
    }

    static Map<UUID, Registration> inForce(List<Registration> registrations) {
        return registrations.stream()
                .filter(one -> !one.withdrawn())
                .collect(Collectors.toMap(Registration::fairId, Function.identity(), (one, later) -> later));
    }
}
