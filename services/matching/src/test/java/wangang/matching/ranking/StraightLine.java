package wangang.matching.ranking;

import wangang.matching.vocabulary.GeoPosition;

/** Door to door in a city: a fixed part for walking and waiting, then 18 km/h in a straight line. */
record StraightLine() implements TravelTime {

    private static final double FIXED_MINUTES = 8;

    private static final double MINUTES_A_KILOMETRE = 60 / 18.0;

    @Override
    public long minutes(GeoPosition home, GeoPosition work) {
        return Math.round(FIXED_MINUTES + MINUTES_A_KILOMETRE * home.kilometresTo(work));
    }
}
