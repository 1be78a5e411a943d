package wangang.portal.office.campaigns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign as officers see it. */
public record Campaign(
        UUID campaignId,
        String slug,
        String status,
        long version,
        Terms terms,
        @Nullable Instant openedAt,
        @Nullable Instant changedAt,
        @Nullable Instant closedAt) {

    /** What officers decided about it. */
    public record Terms(
            String name,
            @Nullable String audience,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Targets targets,
            @Nullable Eligibility eligibility,
            @Nullable List<ReservedShare> reservedShares) {}

    /** What is to be reached. */
    public record Targets(
            @Nullable Integer employers,
            @Nullable Integer openings,
            @Nullable Integer hires,
            @Nullable List<SubdistrictTarget> subdistricts) {}

    /** What one subdistrict is to reach. */
    public record SubdistrictTarget(
            String subdistrictCode,
            @Nullable Integer employers,
            @Nullable Integer openings,
            @Nullable Integer hires) {}

    /** What may be enrolled; an empty list admits all. */
    public record Eligibility(
            @Nullable List<String> employerKinds,
            @Nullable List<String> subdistrictCodes,
            @Nullable List<String> vacancyKinds,
            @Nullable List<Integer> graduateYears,
            @Nullable Boolean publicWelfareForCertifiedOnly) {}

    /** The least share for graduates, in percent, of employers of a kind. */
    public record ReservedShare(String employerKind, int percent) {}

    public String etag() {
        return "\"" + version + "\"";
    }

    public boolean draft() {
        return "DRAFT".equals(status);
    }

    public boolean open() {
        return "OPEN".equals(status);
    }

    public boolean closed() {
        return "CLOSED".equals(status);
    }
}
