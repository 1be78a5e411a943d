package wangang.portal.jobseeker.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The present answer for each purpose. */
record Consents(List<Consent> consents) {

    /** The answer for one; without a day it was never asked, which means no. */
    record Consent(
            String purpose,
            String label,
            boolean granted,
            @Nullable String textVersion,
            @Nullable Instant decidedAt) {}

    /** Decisions ever taken. */
    record History(List<Consent> items, @Nullable String nextCursor) {}
}
