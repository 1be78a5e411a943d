package wangang.matching.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.Degree;

/** What this service reads of a staffing event's data; unknown fields are ignored. */
record StaffingEvent(
        UUID staffingId,
        UUID employerId,
        String employerAccount,
        String employerName,
        long version,
        String status,
        Terms terms,
        int remaining,
        Instant openedAt,
        Instant changedAt) {

    record Terms(
            StaffingSide side,
            String title,
            @Nullable String occupationCode,
            @Nullable List<String> skills,
            @Nullable Degree degree,
            @Nullable LocalDate from,
            LocalDate until,
            @Nullable Place place,
            @Nullable Integer monthlyCost,
            @Nullable String text,
            LocalDate validUntil) {

        /** What has no first day may begin on any. */
        LocalDate firstDay() {
            return Objects.requireNonNullElse(from, LocalDate.EPOCH);
        }
    }

    record Place(
            @Nullable String regionCode,
            @Nullable String subdistrictCode,
            @Nullable BigDecimal lat,
            @Nullable BigDecimal lon) {}

    @JsonIgnore
    boolean isOpen() {
        return "OPEN".equals(status);
    }
}
