package wangang.matching.travel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import wangang.matching.vocabulary.GeoPosition;

/** How long ways take by metro or on foot, whichever is quicker; a model, good to about a third. */
public final class TravelTimes {

    /** Where one gets on: the nearest stations, as long as a change of mind is still a walk. */
    private static final int ENTRANCES = 12;

    private static final double FARTHEST_ENTRANCE_MINUTES = 60;

    /** Down to the platform and half an interval of trains; and up again. */
    private static final double MINUTES_TO_GET_IN = 4;

    private static final double MINUTES_TO_GET_OUT = 2;

    /** About 5 KiB each: many vacancies share a place, and many homes are the middle of a subdistrict. */
    private static final int REMEMBERED = 1_500;

    private final Metro metro;
    private final Cache<GeoPosition, Walks> walks =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private TravelTimes(Metro metro) {
        this.metro = metro;
    }

    /** In Shanghai; another district replaces the table of stations. Made once. */
    public static TravelTimes shipped() {
        return Shipped.TIMES;
    }

    /** Whole minutes, rounded up: what {@link Reach#minutesTo} says, without reaching every station first. */
    public int minutes(GeoPosition from, GeoPosition to) {
        double best = Walking.minutes(from, to);
        var toEntrances = walksOf(from);
        var fromExits = walksOf(to);
        int entrances = entrances(toEntrances);
        for (int exit = 0; exit < fromExits.size() && fromExits.minutes(exit) < best; exit++) {
            for (int entrance = 0; entrance < entrances; entrance++) {
                if (toEntrances.station(entrance) != fromExits.station(exit)) {
                    double arrival = toEntrances.minutes(entrance)
                            + MINUTES_TO_GET_IN
                            + metro.minutes(toEntrances.station(entrance), fromExits.station(exit))
                            + MINUTES_TO_GET_OUT;
                    best = Math.min(best, arrival + fromExits.minutes(exit));
                }
            }
        }
        return (int) Math.ceil(best);
    }

    /** The nearest stations by name, at most so many, from which one walks no longer than that; nearest first. */
    public List<NearStation> stationsNear(GeoPosition place, int minutes, int most) {
        var walks = walksOf(place);
        var found = new LinkedHashMap<String, NearStation>();
        for (int rank = 0; rank < walks.size() && walks.minutes(rank) <= minutes; rank++) {
            var station = metro.stations().get(walks.station(rank));
            int walk = (int) Math.ceil(walks.minutes(rank));
            found.merge(
                    station.name(), new NearStation(station.name(), List.of(station.line()), walk), NearStation::with);
        }
        return found.values().stream().limit(most).toList();
    }

    /** What can be reached from a place. */
    public Reach from(GeoPosition place) {
        var stations = metro.stations();
        var arrivals = new double[stations.size()];
        Arrays.fill(arrivals, Double.POSITIVE_INFINITY);
        var near = walksOf(place);
        for (int rank = 0; rank < entrances(near); rank++) {
            int entrance = near.station(rank);
            double walk = near.minutes(rank) + MINUTES_TO_GET_IN;
            for (int at = 0; at < arrivals.length; at++) {
                if (at != entrance) {
                    arrivals[at] = Math.min(arrivals[at], walk + metro.minutes(entrance, at) + MINUTES_TO_GET_OUT);
                }
            }
        }
        var stops = new ArrayList<Reach.Stop>();
        stops.add(new Reach.Stop(place, 0));
        IntStream.range(0, arrivals.length)
                .filter(at -> Double.isFinite(arrivals[at]))
                .forEach(at -> stops.add(new Reach.Stop(stations.get(at).place(), arrivals[at])));
        return new Reach(stops);
    }

    private Walks walksOf(GeoPosition place) {
        return Objects.requireNonNull(walks.get(place, one -> Walks.of(one, metro.stations())));
    }

    private static int entrances(Walks near) {
        int count = 0;
        while (count < Math.min(ENTRANCES, near.size()) && near.minutes(count) <= FARTHEST_ENTRANCE_MINUTES) {
            count++;
        }
        return count;
    }

    private static final class Shipped {
        static final TravelTimes TIMES =
                new TravelTimes(Metro.fromClassPath("/wangang/matching/travel/shanghai_metro_osm.csv"));
    }
}
