package wangang.matching.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import wangang.matching.travel.Reach;
import wangang.matching.travel.TravelTimes;
import wangang.matching.vocabulary.GeoPosition;

/** By metro or on foot. What can be reached from a place of work is remembered: many vacancies share a place. */
final class MetroTravel implements TravelTime {

    /** About 12 KiB each. */
    private static final int REMEMBERED = 1_000;

    private final TravelTimes times = TravelTimes.shipped();
    private final Cache<GeoPosition, Reach> reaches =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Override
    public long minutes(GeoPosition home, GeoPosition work) {
        return Objects.requireNonNull(reaches.get(work, times::from)).minutesTo(home);
    }
}
