package wangang.matching.ranking;

import wangang.matching.travel.TravelTimes;
import wangang.matching.vocabulary.GeoPosition;

/** By metro or on foot. */
final class MetroTravel implements TravelTime {

    private final TravelTimes times = TravelTimes.shipped();

    @Override
    public long minutes(GeoPosition home, GeoPosition work) {
        return times.minutes(home, work);
    }
}
