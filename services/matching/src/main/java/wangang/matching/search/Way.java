package wangang.matching.search;

import org.jspecify.annotations.Nullable;
import wangang.matching.travel.Reach;
import wangang.matching.travel.TravelTimes;
import wangang.matching.vocabulary.GeoPosition;

/** From where the searcher is to vacancies; says nothing where either end is unknown. */
final class Way {

    private final @Nullable GeoPosition near;
    private final @Nullable Reach reach;

    Way(@Nullable GeoPosition near) {
        this.near = near;
        this.reach = near == null ? null : TravelTimes.shipped().from(near);
    }

    @Nullable
    Double kilometres(@Nullable GeoPosition location) {
        return near == null || location == null ? null : Math.round(near.kilometresTo(location) * 100) / 100.0;
    }

    @Nullable
    Integer minutes(@Nullable GeoPosition location) {
        return reach == null || location == null ? null : reach.minutesTo(location);
    }
}
