package wangang.matching.vocabulary;

import org.jspecify.annotations.Nullable;

/** Pay as offered; amounts in yuan per unit of the form, {@code months} paid per year (13薪 = 13). */
public record Pay(
        PayForm form,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable Integer months) {

    /** Working days a month, 人社部: (365 − 104) ÷ 12. */
    private static final double DAYS_A_MONTH = 21.75;

    private static final double HOURS_A_MONTH = DAYS_A_MONTH * 8;
    private static final double MONTHS_A_YEAR = 12;

    public static final Pay UNKNOWN = new Pay(PayForm.NEGOTIABLE, null, null, null);

    /** Lower bound in yuan per month; the upper bound where only that is known; null for 面议. */
    public @Nullable Integer monthlyMin() {
        return monthly(min == null ? max : min);
    }

    /** Upper bound in yuan per month; the lower bound where only that is known; null for 面议. */
    public @Nullable Integer monthlyMax() {
        return monthly(max == null ? min : max);
    }

    public boolean isNegotiable() {
        return monthlyMin() == null;
    }

    private @Nullable Integer monthly(@Nullable Integer amount) {
        if (amount == null) {
            return null;
        }
        return switch (form) {
            case MONTHLY -> amount;
            case DAILY -> (int) Math.round(amount * DAYS_A_MONTH);
            case HOURLY -> (int) Math.round(amount * HOURS_A_MONTH);
            case YEARLY -> (int) Math.round(amount / MONTHS_A_YEAR);
            case NEGOTIABLE -> null;
        };
    }
}
