package wangang.portal.vacancy;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a vacancy pays, as offered and by the month.
 *
 * @param min yuan in the form's unit
 * @param monthlyMin yuan a month, as the search compares it
 */
public record Pay(
        @Nullable String form,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable Integer months,
        @Nullable Integer monthlyMin,
        @Nullable Integer monthlyMax) {

    /** In one comparable form: yuan a month, or that it is negotiable. */
    public String monthly() {
        var low = monthlyMin != null ? monthlyMin : isMonthly() ? min : null;
        var high = monthlyMax != null ? monthlyMax : isMonthly() ? max : null;
        var range = range(low, high);
        return range == null ? "面议" : range + " 元/月";
    }

    /** As the employer wrote it, where that differs from {@link #monthly()}; null otherwise. */
    public @Nullable String original() {
        if (form == null || "NEGOTIABLE".equals(form)) {
            return null;
        }
        var range = range(min, max);
        if (range == null || (isMonthly() && (months == null || months == 12))) {
            return null;
        }
        var unit = switch (form) {
            case "DAILY" -> " 元/天";
            case "HOURLY" -> " 元/小时";
            case "YEARLY" -> " 元/年";
            default -> " 元/月";
        };
        return range + unit + (months == null || months == 12 ? "" : " × " + months + " 薪");
    }

    private boolean isMonthly() {
        return "MONTHLY".equals(form);
    }

    private static @Nullable String range(@Nullable Integer low, @Nullable Integer high) {
        if (low == null && high == null) {
            return null;
        }
        if (low == null || high == null || low.equals(high)) {
            return number(low == null ? high : low);
        }
        return number(low) + "–" + number(high);
    }

    private static String number(@Nullable Integer amount) {
        return NumberFormat.getIntegerInstance(Locale.CHINA).format(amount == null ? 0 : amount);
    }
}
