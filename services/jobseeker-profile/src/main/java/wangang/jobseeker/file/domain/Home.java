package wangang.jobseeker.file.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Where travel begins.
 *
 * @param subdistrictCode 9 digits
 * @param lat latitude, WGS 84 degrees; with lon or not at all
 * @param lon longitude, WGS 84 degrees; with lat or not at all
 */
public record Home(
        @Nullable String subdistrictCode,
        @Nullable Double lat,
        @Nullable Double lon) {

    private static final int TOLD_DECIMALS = 2;

    /** Coordinates to about a kilometre: enough for travel time, too coarse for a door. */
    public Home coarse() {
        return new Home(subdistrictCode, coarse(lat), coarse(lon));
    }

    private static @Nullable Double coarse(@Nullable Double degrees) {
        return degrees == null
                ? null
                : BigDecimal.valueOf(degrees)
                        .setScale(TOLD_DECIMALS, RoundingMode.HALF_EVEN)
                        .doubleValue();
    }
}
