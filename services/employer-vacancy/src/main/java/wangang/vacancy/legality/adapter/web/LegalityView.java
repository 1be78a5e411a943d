package wangang.vacancy.legality.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.legality.application.ReadingLegality.Seen;
import wangang.vacancy.legality.domain.LegalOverride;

/**
 * What the legal check found in a vacancy as it is kept.
 *
 * @param vacancyId which vacancy
 * @param rules version of the rules
 * @param checkedAt when they were applied
 * @param overridden whether anything stands there because an officer let it
 * @param blocked whether it may not be published; only for its employer and officers
 * @param findings in the order of fields and text; only for its employer and officers
 * @param override what an officer decided; only for its employer and officers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LegalityView(
        UUID vacancyId,
        String rules,
        Instant checkedAt,
        boolean overridden,
        @Nullable Boolean blocked,
        @Nullable List<FindingView> findings,
        @Nullable OverrideView override) {

    /**
     * What an officer decided.
     *
     * @param reason why
     * @param at when
     */
    record OverrideView(String reason, Instant at) {

        static @Nullable OverrideView of(@Nullable LegalOverride passed) {
            return passed == null ? null : new OverrideView(passed.reason(), passed.at());
        }
    }

    static LegalityView of(Seen seen) {
        var found = seen.found();
        return new LegalityView(
                found.vacancy().value(),
                found.rules(),
                found.checkedAt(),
                found.isOverridden(),
                seen.full() ? !found.blocking().isEmpty() : null,
                seen.full() ? FindingView.of(found.findings()) : null,
                seen.full() ? OverrideView.of(found.passed()) : null);
    }
}
