package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Objects;
import wangang.matching.travel.Reach;
import wangang.matching.travel.TravelTimes;
import wangang.matching.vocabulary.GeoPosition;

/**
 * The model of {@link TravelTimes} as queries, exactly and without scripts: what is reached in time is a union of
 * circles around stations, and the time to a place is the least over the stations of a linear function of distance.
 */
final class TravelQueries {

    /** From the middle of the city some 360 circles, from the district 300; half an hour has 50 to 140. */
    static final int MOST_MINUTES = 60;

    /** Every vacancy found is measured from every station within it, so that more would slow broad searches down. */
    private static final int SORTED_MINUTES = 45;

    /** At this distance the score is half of the most. */
    private static final String HALF_WORTH = "3km";

    private static final String LOCATION = "location";

    private TravelQueries() {}

    static Query within(GeoPosition place, int minutes) {
        var circles = TravelTimes.shipped().from(place).circles(minutes);
        return Query.of(query -> query.bool(
                bool -> bool.should(circles.stream().map(TravelQueries::inside).toList())
                        .minimumShouldMatch("1")));
    }

    /** Scores by the minutes left of 45 after the way: the soonest is first, and zero what is farther or nowhere. */
    static Query soonest(Query query, VacancySearch search) {
        var reach = TravelTimes.shipped().from(Objects.requireNonNull(search.near()));
        var functions = new ArrayList<FunctionScore>();
        // Without it, what has no place would match no function, and keep a score of 1.
        functions.add(FunctionScore.of(function -> function.weight(0.0)));
        reach.circles(SORTED_MINUTES).forEach(circle -> functions.add(minutesLeft(circle)));
        return Query.of(scored -> scored.functionScore(score -> score.query(query)
                .functions(functions)
                .scoreMode(FunctionScoreMode.Max)
                .boostMode(FunctionBoostMode.Replace)));
    }

    /** Linear decay is 1 at the origin, a half at the scale, and zero at twice the scale: at the circle's edge. */
    private static FunctionScore minutesLeft(Reach.Circle circle) {
        return FunctionScore.of(function -> function.weight(circle.minutes())
                .filter(placed -> placed.exists(exists -> exists.field(LOCATION)))
                .linear(linear -> linear.geo(geo -> geo.field(LOCATION)
                        .placement(placement -> placement
                                .origin(at(circle.centre()))
                                .scale(circle.kilometres() / 2 + "km")
                                .decay(0.5)))));
    }

    private static Query inside(Reach.Circle circle) {
        return Query.of(query -> query.geoDistance(
                geo -> geo.field(LOCATION).distance(circle.kilometres() + "km").location(at(circle.centre()))));
    }

    /** Scores what is nearer higher, far above any words. */
    static Query nearer(GeoPosition place, float most) {
        return Query.of(query -> query.distanceFeature(nearer -> nearer.geo(
                geo -> geo.field(LOCATION).origin(at(place)).pivot(HALF_WORTH).boost(most))));
    }

    private static GeoLocation at(GeoPosition place) {
        return GeoLocation.of(at -> at.latlon(point -> point.lat(place.lat()).lon(place.lon())));
    }
}
