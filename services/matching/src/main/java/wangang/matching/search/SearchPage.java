package wangang.matching.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits; {@code facets} are counted on the first page only, each without its own condition.
 *
 * @param items at most size hits
 * @param total how many there are in all
 * @param facets counts by kind, subdistrict, degree and employerKind, each without its own condition; on the first page
 *     only
 * @param nextCursor for the next page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchPage(
        List<VacancyHit> items,
        long total,
        Map<String, List<Count>> facets,
        @Nullable String nextCursor) {

    /**
     * How many hits have a value.
     *
     * @param value of the facet
     * @param count hits
     */
    public record Count(String value, long count) {}
}
