package wangang.portal.office.legality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft that the law keeps from being published, and why. */
record BlockedDraft(
        UUID vacancyId,
        long version,
        String title,
        String employerName,
        Instant checkedAt,
        @Nullable List<Finding> findings) {

    /** Words, what they touch, and what to write instead. */
    record Finding(String span, String article, String explanation, String rewording, boolean overridable) {}

    public String etag() {
        return "\"" + version + "\"";
    }

    public List<Finding> findingsOrNone() {
        return findings == null ? List.of() : findings;
    }

    /** Whether an officer may let all of it pass. */
    public boolean overridable() {
        return findingsOrNone().stream().allMatch(Finding::overridable);
    }
}
