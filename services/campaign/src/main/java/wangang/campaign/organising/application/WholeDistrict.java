package wangang.campaign.organising.application;

import java.util.Set;
import java.util.function.Supplier;
import wangang.platform.kernel.Outcome;

/** What concerns every employer of a campaign is for officers of the whole district. */
public final class WholeDistrict {

    private WholeDistrict() {}

    /**
     * Looks at nothing for any other officer.
     *
     * @param subdistricts those the officer answers for; empty means all
     */
    public static <T> Outcome<T> only(Set<String> subdistricts, Supplier<Outcome<T>> then) {
        return subdistricts.isEmpty() ? then.get() : Outcome.refused(OrganisingRefusals.WHOLE_DISTRICT_ONLY);
    }
}
