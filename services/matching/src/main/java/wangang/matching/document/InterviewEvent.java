package wangang.matching.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of an interview event's data; unknown fields are ignored. */
public record InterviewEvent(
        UUID interviewId,
        UUID jobseekerId,
        List<UUID> vacancyIds,
        @Nullable String result) {

    private static final String NOBODY_CAME = "NO_SHOW";

    /** Whether the two sides have talked, whatever came of it. */
    @JsonIgnore
    public boolean isHeld() {
        return result != null && !NOBODY_CAME.equals(result);
    }
}
