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
 * @param facets counts by kind, subdistrict, degree, employerKind and campaign (short names), kind and subdistrict without
 *     their own condition; on the first page only
 * @param nextCursor for the next page; absent on the last one
 * @param correction what q was taken for, or may have been meant for; absent where it is searched as it was typed
 * @param alsoConsider beside the few hits of a first page: what a wider search finds; never among the items
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchPage(
        List<VacancyHit> items,
        long total,
        Map<String, List<Count>> facets,
        @Nullable String nextCursor,
        @Nullable Correction correction,
        List<AlsoConsider> alsoConsider) {

    SearchPage(List<VacancyHit> items, long total, Map<String, List<Count>> facets, @Nullable String nextCursor) {
        this(items, total, facets, nextCursor, null, List.of());
    }

    /** The page of a search whose words were, or could be, corrected. */
    SearchPage with(Correction found) {
        return new SearchPage(
                items,
                total,
                facets,
                found.applied() && nextCursor != null ? new CorrectedCursor(found, nextCursor).encode() : nextCursor,
                found,
                alsoConsider);
    }

    SearchPage beside(List<AlsoConsider> found) {
        return new SearchPage(items, total, facets, nextCursor, correction, found);
    }

    /**
     * How many hits have a value.
     *
     * @param value of the facet
     * @param count hits
     */
    public record Count(String value, long count) {}
}
