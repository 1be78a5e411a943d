package wangang.portal.employer.candidates;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.portal.vacancy.Matching;

/** Somebody who fits a vacancy, as an employer may know of them before they apply. */
public record Candidate(
        UUID jobseekerId,
        Matching.@Nullable Score score,
        @Nullable List<Matching.Evidence> evidence,
        @Nullable List<String> reasons,
        @Nullable List<Matching.Improvement> improvements,
        @Nullable Profile profile) {

    /** What a candidate is shown with. */
    public record Profile(
            @Nullable String degree,
            @Nullable String majorCode,
            @Nullable String majorName,
            @Nullable Integer graduationYear,
            @Nullable List<String> skills,
            @Nullable List<String> certificates,
            @Nullable Integer experienceYears,
            @Nullable List<String> experienceTitles) {}

    public List<String> reasonsOrNone() {
        return reasons == null ? List.of() : reasons;
    }

    public List<Matching.Evidence> evidenceOrNone() {
        return evidence == null ? List.of() : evidence;
    }

    public List<Matching.Improvement> improvementsOrNone() {
        return improvements == null ? List.of() : improvements;
    }
}
