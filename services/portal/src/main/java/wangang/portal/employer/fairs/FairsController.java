package wangang.portal.employer.fairs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import wangang.portal.fair.Fair;
import wangang.portal.services.Together;

/** Fairs that an employer may take part in, and its own booths. */
@Controller
class FairsController {

    private static final int FEW = 50;

    /** A booth at its fair. */
    record Own(Booth booth, Fair fair) {}

    private final BoothCalls calls;
    private final Together together;

    FairsController(BoothCalls calls, Together together) {
        this.calls = calls;
        this.together = together;
    }

    @GetMapping("/employer/fairs")
    String list(@RequestParam(required = false) @Nullable String cursor, Model model) {
        var booths = together.begin(calls::own);
        var campaigns = calls.openCampaigns(cursor);
        var lists = campaigns.all().stream()
                .map(one -> together.begin(() -> calls.fairsOf(one.campaignId())))
                .toList();
        var fairs = lists.stream()
                .flatMap(list -> list.get().stream())
                .sorted(Comparator.comparing(Fair::begins))
                .toList();
        var own = booths.get();
        if (own.isEmpty()) {
            return "redirect:/employer/profile";
        }
        var atFairs = own(own.get(), fairs);
        var taken = atFairs.stream()
                .filter(one -> one.booth().stands())
                .map(one -> one.fair().fairId())
                .collect(Collectors.toSet());
        model.addAttribute("own", atFairs);
        model.addAttribute(
                "open",
                fairs.stream()
                        .filter(one -> one.takesBooths() && !taken.contains(one.fairId()))
                        .toList());
        model.addAttribute(
                "others",
                fairs.stream()
                        .filter(one -> !one.takesBooths() && !one.cancelled() && !taken.contains(one.fairId()))
                        .toList());
        model.addAttribute("next", next(campaigns.nextCursor()));
        return "employer/fairs/list";
    }

    /** The latest of each fair, the newest fairs first; fairs of closed campaigns are asked for one by one. */
    private List<Own> own(List<Booth> booths, List<Fair> listed) {
        var latest = booths.stream()
                .collect(Collectors.toMap(
                        Booth::fairId, Function.identity(), (earlier, later) -> earlier.stands() ? earlier : later));
        var known = listed.stream().collect(Collectors.toMap(Fair::fairId, Function.identity(), (one, same) -> one));
        return latest.values().stream()
                .sorted(Comparator.comparing(Booth::boothId).reversed())
                .limit(FEW)
                .map(one -> together.begin(() -> new Own(one, found(known, one.fairId()))))
                .toList()
                .stream()
                .map(Together.Pending::get)
                .toList();
    }

    private Fair found(Map<UUID, Fair> known, UUID id) {
        return Objects.requireNonNullElseGet(known.get(id), () -> calls.fair(id));
    }

    private static @Nullable String next(@Nullable String cursor) {
        return cursor == null
                ? null
                : UriComponentsBuilder.fromPath("/employer/fairs")
                        .queryParam("cursor", "{cursor}")
                        .encode()
                        .buildAndExpand(cursor)
                        .toUriString();
    }
}
