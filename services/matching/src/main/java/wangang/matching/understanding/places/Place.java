package wangang.matching.understanding.places;

import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.GeoPosition;

/**
 * Somewhere named in a text: a district has 6 digits, a subdistrict 9, a station its position (WGS 84), an address
 * neither.
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
