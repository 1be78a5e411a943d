package wangang.matching.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of hits; {@code facets} are counted on the first page only, each without its own condition. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchPage(
        List<VacancyHit> items,
        long total,
        Map<String, List<Count>> facets,
        @Nullable String nextCursor) {

    public record Count(String value, long count) {}
}
