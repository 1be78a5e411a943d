package wangang.matching.search;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import wangang.matching.state.HiddenVacancies;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.platform.web.Paging;

@RestController
class SearchController {

    private final SearchingTyped vacancies;
    private final HiddenVacancies hidden;

    SearchController(SearchingTyped vacancies, HiddenVacancies hidden) {
        this.vacancies = vacancies;
        this.hidden = hidden;
    }

    /**
     * Searches open vacancies. Conditions are joined by and; unknown ones are refused. At most two hits of one employer
     * stand on a page unless asked for. Words that are plain pinyin, or wrong and in no vacancy, are searched as they are
     * meant, and correction says so. With a jobseeker's token, what the person has hidden is left out.
     */
    @GetMapping("/api/vacancies/search")
    @SearchConditions
    SearchPage search(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            Paging paging,
            @Nullable Caller caller) {
        var conditions = new HashMap<>(parameters);
        conditions.remove("size");
        conditions.remove("cursor");
        return Edge.unwrap(SearchParameters.read(conditions)
                .flatMap(search -> vacancies.search(search, paging.size(), paging.cursor(), hidden.of(caller))));
    }
}
