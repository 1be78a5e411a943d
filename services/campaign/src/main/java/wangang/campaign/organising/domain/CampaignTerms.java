package wangang.campaign.organising.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What officers decided about a campaign.
 *
 * @param name its name
 * @param audience whom it is for, in plain words
 * @param startsOn first day
 * @param endsOn last day; it is closed by the clock afterwards
 * @param targets what is to be reached
 * @param eligibility what may be enrolled
 * @param reservedShares least shares for graduates by kind of employer
 */
public record CampaignTerms(
        String name,
        String audience,
        LocalDate startsOn,
        LocalDate endsOn,
        Targets targets,
        Eligibility eligibility,
        List<ReservedShare> reservedShares) {

    public CampaignTerms {
        reservedShares = List.copyOf(reservedShares);
    }

    /** Of a form that {@link CampaignRules} found nothing wrong with. */
    static CampaignTerms checked(TermsForm form) {
        return new CampaignTerms(
                Objects.requireNonNull(form.name()),
                Objects.requireNonNull(form.audience()),
                Objects.requireNonNull(form.startsOn()),
                Objects.requireNonNull(form.endsOn()),
                Objects.requireNonNull(form.targets()),
                Objects.requireNonNull(form.eligibility()),
                Objects.requireNonNull(form.reservedShares()));
    }

    /** Whether it is one of its days. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public boolean isOverOn(LocalDate today) {
        return endsOn.isBefore(today);
    }
}
