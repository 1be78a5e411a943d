package wangang.portal.vacancy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of results as the matching service answers it. */
public record Results(
        List<Hit> items,
        long total,
        @Nullable Map<String, List<Count>> facets,
        @Nullable String nextCursor,
        @Nullable Correction correction,
        @Nullable List<AlsoConsider> alsoConsider) {

    /** How many vacancies have a value. */
    public record Count(String value, long count) {}

    /** What the words were read as. */
    public record Correction(String typed, String text, boolean applied, String message) {}

    /** What else might do, where little was found. */
    public record AlsoConsider(String kind, String text, List<Hit> items) {}

    /** Of everything that the page shows. */
    Stream<UUID> vacancies() {
        var beside = alsoConsider == null ? Stream.<AlsoConsider>of() : alsoConsider.stream();
        return Stream.concat(items.stream(), beside.flatMap(also -> also.items().stream()))
                .map(Hit::vacancyId);
    }

    public List<Count> facet(String name) {
        return facets == null ? List.of() : facets.getOrDefault(name, List.of());
    }
}
