package wangang.portal.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** Policies that may fit the employer, with reasons. Who has looked at what it was told of has seen it. */
@Controller
class MatchingController {

    private static final String PAGE = "/employer/policies";

    /** What the employer was told of and has not seen. */
    record Notice(UUID policyId) {}

    private final Services services;

    MatchingController(Services services) {
        this.services = services;
    }

    @GetMapping(PAGE)
    String matching(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var page = Items.of(
                        MatchedPolicy.class,
                        services.employerVacancy().get("/api/policies/matching").query("cursor", cursor))
                .unless("employer/not-registered");
        if (page.isEmpty()) {
            return "redirect:/employer/profile";
        }
        var policies = page.get().all();
        var next = page.get().nextCursor();
        model.addAttribute("policies", policies);
        model.addAttribute("fresh", seenNow(policies));
        model.addAttribute(
                "next",
                next == null
                        ? null
                        : UriComponentsBuilder.fromPath(PAGE)
                                .queryParam("cursor", "{cursor}")
                                .encode()
                                .buildAndExpand(next)
                                .toUriString());
        return "policy/matching";
    }

    /** Those on this page that are seen for the first time. */
    private Set<UUID> seenNow(List<MatchedPolicy> policies) {
        var shown = policies.stream().map(MatchedPolicy::policyId).collect(Collectors.toSet());
        var fresh = Items.of(Notice.class, services.employerVacancy().get("/api/policies/notices"))
                .optional()
                .map(Items::all)
                .orElse(List.of())
                .stream()
                .map(Notice::policyId)
                .filter(shown::contains)
                .collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            services.employerVacancy()
                    .post("/api/policies/notices/seen")
                    .body(Map.of("policyIds", fresh))
                    .done();
        }
        return fresh;
    }
}
