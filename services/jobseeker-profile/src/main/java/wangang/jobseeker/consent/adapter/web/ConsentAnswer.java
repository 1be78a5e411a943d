package wangang.jobseeker.consent.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.consent.domain.ConsentDecision;
import wangang.jobseeker.file.domain.Purpose;

/**
 * The answer for one purpose; without {@code decidedAt} it was never asked, which means no.
 *
 * @param purpose what for
 * @param label the purpose in Chinese
 * @param granted whether the person consents
 * @param revision how many decisions there were
 * @param textVersion which wording was shown
 * @param decidedAt when; never asked when absent
 */
record ConsentAnswer(
        Purpose purpose,
        String label,
        boolean granted,
        int revision,
        @Nullable String textVersion,
        @Nullable Instant decidedAt) {

    static ConsentAnswer of(ConsentDecision decision) {
        return new ConsentAnswer(
                decision.purpose(),
                decision.purpose().label(),
                decision.granted(),
                decision.revision(),
                decision.textVersion(),
                decision.decidedAt());
    }

    static ConsentAnswer neverAsked(Purpose purpose) {
        return new ConsentAnswer(purpose, purpose.label(), false, 0, null, null);
    }
}
