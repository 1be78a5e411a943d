package wangang.vacancy.sharing.domain;

import org.jspecify.annotations.Nullable;
import wangang.vacancy.reference.domain.PlainText;

/**
 * Where staff are, or are needed.
 *
 * @param regionCode administrative division, 6 digits
 * @param subdistrictCode subdistrict, 9 digits, inside the region
 * @param lat latitude, WGS 84 degrees; with lon or not at all
 * @param lon longitude, WGS 84 degrees; with lat or not at all
 */
public record StaffingPlace(
        @Nullable String regionCode,
        @Nullable String subdistrictCode,
        @Nullable Double lat,
        @Nullable Double lon) {

    StaffingPlace trimmed() {
        return new StaffingPlace(PlainText.trimmed(regionCode), PlainText.trimmed(subdistrictCode), lat, lon);
    }
}
