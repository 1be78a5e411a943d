package wangang.portal.vacancy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How well a vacancy and a person fit, with the reasons, as the matching service explains it. */
public record Matching(
        @Nullable Hit vacancy,
        @Nullable Score score,
        @Nullable List<Evidence> evidence,
        @Nullable List<String> reasons,
        @Nullable List<Improvement> improvements,
        @Nullable List<Addend> addends,
        @Nullable List<Exclusion> exclusions) {

    /** 0 to 1, each way and together. */
    public record Score(double forVacancy, double forPerson, double combined) {

        public long percent() {
            return Math.round(combined * 100);
        }
    }

    /** What one category of conditions comes to. */
    public record Evidence(String category, String status, String text) {}

    /** What would raise the score, and by how much. */
    public record Improvement(String category, String action, String text, double gain) {

        public long points() {
            return Math.round(gain * 100);
        }
    }

    /** What a campaign adds to the order. */
    public record Addend(String reason, String text) {}

    /** A hard condition that bars the pair. */
    public record Exclusion(String condition, String text) {}

    /** Of those that say which vacancy they are about. */
    public static Stream<UUID> vacancies(List<Matching> matches) {
        return matches.stream().map(Matching::vacancy).filter(Objects::nonNull).map(Hit::vacancyId);
    }

    public List<Evidence> evidenceOrNone() {
        return evidence == null ? List.of() : evidence;
    }

    public List<Improvement> improvementsOrNone() {
        return improvements == null ? List.of() : improvements;
    }

    public List<Exclusion> exclusionsOrNone() {
        return exclusions == null ? List.of() : exclusions;
    }
}
