package wangang.matching.understanding.places;

import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.GeoPosition;

/**
 * Somewhere named in a text. Codes of divisions: 6 digits for a district, 9 for a subdistrict, 2 (the province) for a
 * station, which alone has a position (WGS 84); none for an address.
 */
public record Place(
        Kind kind,
        String name,
        @Nullable String code,
        @Nullable GeoPosition position) {

    /** What is named. */
    public enum Kind {
        DISTRICT,
        SUBDISTRICT,
        STATION,
        ADDRESS
    }
}
