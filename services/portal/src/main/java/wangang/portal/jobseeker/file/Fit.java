package wangang.portal.jobseeker.file;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of a recommendation tells how the file could be better, as the matching service explains it. */
public record Fit(
        @Nullable List<Improvement> improvements, @Nullable List<Evidence> evidence) {

    /** A page of recommendations. */
    public record Page(List<Fit> items) {}

    /** What would raise the score; gain is 0 to 1. */
    public record Improvement(String category, String action, double gain) {}

    /** What was found in one category. */
    public record Evidence(String category, @Nullable List<Ground> grounds) {}

    /** A word that a finding rests on. */
    public record Ground(String side, @Nullable String text, boolean met) {}

    List<Improvement> improvementsOrNone() {
        return Objects.requireNonNullElse(improvements, List.of());
    }

    /** Skills that the vacancy asks for and the file does not have. */
    List<String> missingSkills() {
        return Objects.requireNonNullElse(evidence, List.<Evidence>of()).stream()
                .filter(one -> "SKILLS".equals(one.category()))
                .flatMap(one -> Objects.requireNonNullElse(one.grounds(), List.<Ground>of()).stream())
                .filter(ground -> "VACANCY".equals(ground.side()) && !ground.met())
                .map(Ground::text)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
