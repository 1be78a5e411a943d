package wangang.portal.office.schools;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A school's plan with what the campaign offers to its graduates. */
record SchoolPlan(
        UUID planId,
        UUID campaignId,
        String school,
        int graduationYear,
        long version,
        @Nullable Instant changedAt,
        @Nullable List<Major> majors,
        @Nullable List<Fitting> vacancies) {

    /** @param namingIt openings of vacancies that name the major or what is above it */
    record Major(
            String majorCode,
            @Nullable String name,
            int graduates,
            int vacancies,
            int openings,
            int namingIt,
            int percent) {

        /** Whether there are fewer openings than graduates. */
        public boolean isShort() {
            return openings < graduates;
        }
    }

    /** A vacancy that fits one of the majors. */
    record Fitting(
            UUID vacancyId,
            String title,
            @Nullable String employerName,
            @Nullable Integer remainingOpenings) {}

    public String etag() {
        return "\"" + version + "\"";
    }

    public List<Major> lines() {
        return majors == null ? List.of() : majors;
    }

    public int graduates() {
        return lines().stream().mapToInt(Major::graduates).sum();
    }

    /** Majors for which there are fewer openings than graduates. */
    public long shortMajors() {
        return lines().stream().filter(Major::isShort).count();
    }
}
