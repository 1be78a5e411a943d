package wangang.matching.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.PayForm;

/**
 * What comparable open vacancies offer.
 *
 * @param enough whether there are enough of them; otherwise there are no figures
 * @param sentence the same in Chinese
 * @param payForm how the pay that is compared is stated: each form is compared with its own alone
 * @param unit of every amount, such as 元/月
 * @param group which vacancies are compared
 * @param pay quantiles of the middles between lower and upper end
 * @param range medians of the lower ends and of the upper ends
 * @param offer where the offer stands, if one was given
 */
record PayGuidance(
        boolean enough,
        String sentence,
        PayForm payForm,
        String unit,
        @Nullable Group group,
        @Nullable Quantiles pay,
        @Nullable Range range,
        @Nullable Standing offer) {

    /**
     * Vacancies that are compared.
     *
     * @param conditions that hold for all of them
     * @param dropped conditions that were asked for and given up, because too few vacancies fulfil them
     * @param text the same in Chinese
     * @param vacancies how many there are
     * @param employers of how many employers
     */
    record Group(List<Held> conditions, List<Condition> dropped, String text, long vacancies, long employers) {}

    /**
     * A condition that holds.
     *
     * @param condition which
     * @param value code, number or title
     * @param text the same in Chinese
     */
    record Held(Condition condition, String value, String text) {}

    /**
     * Amounts that a tenth, a quarter, half, three quarters and nine tenths do not exceed, rounded.
     *
     * @param p10 a tenth
     * @param p25 a quarter
     * @param p50 the median
     * @param p75 three quarters
     * @param p90 nine tenths
     */
    record Quantiles(long p10, long p25, long p50, long p75, long p90) {}

    /**
     * A usual offer, rounded.
     *
     * @param min median of the lower ends
     * @param max median of the upper ends
     */
    record Range(long min, long max) {}

    /**
     * Where an offer stands among them.
     *
     * @param middle between its ends, or the end that is known
     * @param below share of the vacancies that offer more, 0 to 1
     * @param place LOW below the lower quarter, HIGH in the highest tenth, USUAL otherwise
     * @param sentence the same in Chinese
     */
    record Standing(double middle, double below, Place place, String sentence) {}

    /** A look at a glance. */
    enum Place {
        LOW,
        USUAL,
        HIGH
    }
}
