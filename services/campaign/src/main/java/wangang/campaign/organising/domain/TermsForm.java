package wangang.campaign.organising.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wangang.campaign.reference.domain.PlainText;

/**
 * What officers decide about a campaign, as it was typed, unchecked.
 *
 * @param name its name, at most 60 characters
 * @param audience whom it is for, in plain words, at most 200 characters
 * @param startsOn first day
 * @param endsOn last day; it is closed by the clock afterwards
 * @param targets what is to be reached; none when absent
 * @param eligibility what may be enrolled; everything when absent
 * @param reservedShares least shares for graduates by kind of employer; compliance is shown, not enforced
 */
public record TermsForm(
        @Nullable String name,
        @Nullable String audience,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Targets targets,
        @Nullable Eligibility eligibility,
        @Nullable List<ReservedShare> reservedShares) {

    TermsForm completed() {
        return new TermsForm(
                PlainText.trimmed(name),
                PlainText.trimmed(audience),
                startsOn,
                endsOn,
                Objects.requireNonNullElse(targets, Targets.NONE),
                Objects.requireNonNullElse(eligibility, Eligibility.OF_ALL),
                Given.list(reservedShares));
    }
}
