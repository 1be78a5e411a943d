package wangang.jobseeker.consent.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.file.domain.Purpose;

/** One answer to one text; {@code revision} counts from 1 per person and purpose. Never changed afterwards. */
public record ConsentDecision(
        UUID id,
        JobseekerId jobseeker,
        Purpose purpose,
        int revision,
        boolean granted,
        String textVersion,
        Instant decidedAt) {

    public boolean says(boolean grant, String text) {
        return granted == grant && textVersion.equals(text);
    }
}
