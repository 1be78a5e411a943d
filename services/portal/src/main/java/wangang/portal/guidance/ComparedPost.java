package wangang.portal.guidance;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A post as far as its pay is compared. What has no form that the service reads is left out: half a form can be compared
 * as well.
 *
 * @param where a subdistrict of nine digits or a district of six
 * @param payForm pay that is negotiable or not stated yet is compared with pay by the month
 */
public record ComparedPost(
        @Nullable String title,
        @Nullable String occupationCode,
        @Nullable String kind,
        @Nullable String degree,
        @Nullable Integer minYears,
        @Nullable String where,
        @Nullable String payForm,
        @Nullable Integer payMin,
        @Nullable Integer payMax) {

    private static final Pattern OCCUPATION = Pattern.compile("\\d-\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern SUBDISTRICT = Pattern.compile("\\d{9}");
    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final int LONGEST_TITLE = 100;
    private static final int MOST_YEARS = 60;
    private static final int MOST_YUAN = 100_000_000;

    public ComparedPost {
        title = title == null || title.isBlank() || title.strip().length() > LONGEST_TITLE ? null : title.strip();
        occupationCode = matching(OCCUPATION, occupationCode);
        minYears = minYears == null || minYears < 0 || minYears > MOST_YEARS ? null : minYears;
        boolean negotiable = payForm == null || payForm.isBlank() || "NEGOTIABLE".equals(payForm);
        payForm = negotiable ? "MONTHLY" : payForm;
        boolean offered = !negotiable && isOffer(payMin, payMax);
        payMin = offered ? payMin : null;
        payMax = offered ? payMax : null;
    }

    /** Something must say what work it is. */
    boolean comparable() {
        return title != null || occupationCode != null;
    }

    @Nullable
    String subdistrict() {
        return matching(SUBDISTRICT, where);
    }

    @Nullable
    String region() {
        return matching(REGION, where);
    }

    private static boolean isOffer(@Nullable Integer min, @Nullable Integer max) {
        return min != null && max != null && min > 0 && min <= max && max <= MOST_YUAN;
    }

    private static @Nullable String matching(Pattern pattern, @Nullable String code) {
        return code != null && pattern.matcher(code.strip()).matches() ? code.strip() : null;
    }
}
