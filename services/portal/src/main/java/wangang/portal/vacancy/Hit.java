package wangang.portal.vacancy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as a list shows it.
 *
 * @param highlights HTML-escaped but for em marks
 * @param travelMinutes from where the search measures
 */
public record Hit(
        UUID vacancyId,
        String title,
        @Nullable Map<String, List<String>> highlights,
        @Nullable Employer employer,
        @Nullable Place place,
        @Nullable Pay pay,
        @Nullable String degree,
        @Nullable String kind,
        @Nullable String workHours,
        @Nullable Integer openings,
        @Nullable Instant publishedAt,
        @Nullable List<Campaign> campaigns,
        @Nullable Boolean stale,
        @Nullable String matched,
        @Nullable Double distanceKm,
        @Nullable Integer travelMinutes) {

    /** Whose vacancy it is. */
    public record Employer(
            UUID id,
            String name,
            @Nullable String kind,
            @Nullable Double answerRate) {

        public @Nullable String answers() {
            return answerRate == null ? null : "一周内回复 " + Math.round(answerRate * 100) + "%";
        }
    }

    /** Where the work is. */
    public record Place(
            @Nullable String regionCode,
            @Nullable String subdistrictCode,
            @Nullable String address,
            @Nullable Double lat,
            @Nullable Double lon) {}

    /** A campaign the vacancy takes part in. */
    public record Campaign(String slug, String name) {}

    /** The title with what was found in it marked. */
    public List<Marked> markedTitle() {
        var marked = highlights == null ? null : highlights.get("title");
        return marked == null || marked.isEmpty() ? List.of(new Marked(title, false)) : Marked.of(marked.getFirst());
    }

    /** For a list that nobody asked for by words. */
    Hit unmarked() {
        return new Hit(
                vacancyId,
                title,
                null,
                employer,
                place,
                pay,
                degree,
                kind,
                workHours,
                openings,
                publishedAt,
                campaigns,
                stale,
                null,
                distanceKm,
                travelMinutes);
    }

    /** A passage of the text with what was found in it marked; empty where the title alone was. */
    public List<Marked> passage() {
        if (highlights == null) {
            return List.of();
        }
        return highlights.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().startsWith("title") && !entry.getValue().isEmpty())
                .findFirst()
                .map(entry -> Marked.of(entry.getValue().getFirst()))
                .orElse(List.of());
    }
}
