package wangang.portal.guidance;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What comparable vacancies pay, as the matching service answers it; without figures where there are too few. */
public record PayGuidance(
        @Nullable Boolean enough,
        @Nullable String sentence,
        @Nullable String unit,
        @Nullable Group group,
        @Nullable Quantiles pay,
        @Nullable Standing offer) {

    /** Which vacancies are compared. */
    public record Group(@Nullable String text) {}

    /** Amounts that so many of a hundred do not exceed. */
    public record Quantiles(long p10, long p25, long p50, long p75, long p90) {}

    /**
     * Where an offer stands.
     *
     * @param place LOW, USUAL or HIGH
     */
    public record Standing(@Nullable String place, @Nullable String sentence) {

        public boolean low() {
            return "LOW".equals(place);
        }

        public boolean high() {
            return "HIGH".equals(place);
        }
    }

    public boolean figures() {
        return Boolean.TRUE.equals(enough) && pay != null;
    }

    /** The median with its unit; null without figures. */
    public @Nullable String median() {
        return pay == null ? null : amount(pay.p50());
    }

    /** What half of the vacancies pay that are neither low nor high. */
    public @Nullable String middleHalf() {
        return pay == null ? null : number(pay.p25()) + "–" + amount(pay.p75());
    }

    private String amount(long yuan) {
        return number(yuan) + (unit == null ? "" : " " + unit);
    }

    static String number(long yuan) {
        return NumberFormat.getIntegerInstance(Locale.CHINA).format(yuan);
    }
}
