package wangang.portal.jobseeker.inbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A saved search.
 *
 * @param query the search's conditions by the service's names
 */
record SavedSearch(
        UUID alertId,
        String name,
        @Nullable Map<String, String> query,
        @Nullable Instant createdAt) {

    /** All of a person. */
    record All(List<SavedSearch> items) {}

    /** The page of results that it stands for. */
    public String address() {
        return conditions().entrySet().stream()
                .map(entry ->
                        pageName(entry.getKey()) + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/vacancies?", ""));
    }

    public Map<String, String> conditions() {
        return query == null ? Map.of() : query;
    }

    private static String pageName(String condition) {
        return condition.equals("withinMinutes") ? "within" : condition;
    }
}
