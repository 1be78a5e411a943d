package wangang.matching.travel;

import wangang.matching.vocabulary.GeoPosition;

/** On foot: 4.5 km/h, and streets make a way 1.3 times as long as the bee's line. */
final class Walking {

    private static final double KM_PER_HOUR = 4.5;
    private static final double DETOUR = 1.3;
    private static final double KM_PER_DEGREE = 111.1;
    private static final double MINUTES_PER_KM = 60 / KM_PER_HOUR * DETOUR;

    private Walking() {}

    static double minutes(GeoPosition from, GeoPosition to) {
        return from.kilometresTo(to) * MINUTES_PER_KM;
    }

    /** No more than {@link #minutes}, at a hundredth of its cost: the way north or south alone. */
    static double leastMinutes(GeoPosition from, GeoPosition to) {
        return Math.abs(from.lat() - to.lat()) * KM_PER_DEGREE * MINUTES_PER_KM;
    }

    /** How far one comes in the time, kilometres as the bee flies. */
    static double kilometres(double minutes) {
        return minutes / MINUTES_PER_KM;
    }
}
