package wangang.matching.ranking;

import wangang.matching.vocabulary.GeoPosition;

/** Minutes from door to door. Pure. */
@FunctionalInterface
public interface TravelTime {

    long minutes(GeoPosition home, GeoPosition work);
}
