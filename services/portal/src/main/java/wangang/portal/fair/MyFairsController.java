package wangang.portal.fair;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import wangang.portal.services.Together;

/** A person's registrations for fairs. */
@Controller
class MyFairsController {

    private static final int SHOWN = 20;

    /** A registration with its fair. */
    record Entry(Registration registration, Fair fair) {}

    private final FairCalls calls;
    private final Together together;

    MyFairsController(FairCalls calls, Together together) {
        this.calls = calls;
        this.together = together;
    }

    @GetMapping("/me/fairs")
    String mine(@RequestParam(defaultValue = "0") int page, Model model) {
        var newestFirst = newestPerFair(calls.registrations());
        int from = Math.clamp((long) page * SHOWN, 0, newestFirst.size());
        int to = Math.min(newestFirst.size(), from + SHOWN);
        var entries = newestFirst.subList(from, to).stream()
                .map(one -> together.begin(() -> new Entry(one, calls.fair(one.fairId()))))
                .toList()
                .stream()
                .map(Together.Pending::get)
                .sorted(Comparator.comparing((Entry entry) ->
                        entry.fair().over() || entry.registration().withdrawn()))
                .toList();
        model.addAttribute("entries", entries);
        model.addAttribute("next", to < newestFirst.size() ? "/me/fairs?page=" + (page + 1) : null);
        return "fair/mine";
    }

    /** Who withdrew and registered again has two at one fair: the later counts. */
    static List<Registration> newestPerFair(List<Registration> oldestFirst) {
        var seen = new java.util.HashSet<UUID>();
        return oldestFirst.reversed().stream()
                .filter(one -> seen.add(one.fairId()))
                .toList();
    }
}
