package wangang.matching.travel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    private final Metro metro;

    private TravelTimes(Metro metro) {
        this.metro = metro;
    }

    /** In Shanghai; another district replaces the table of stations. Made once. */
    public static TravelTimes shipped() {
        return Shipped.TIMES;
    }

    /** Whole minutes, rounded up; for many from one place use {@link #from}. */
    public int minutes(GeoPosition from, GeoPosition to) {
        return from(from).minutesTo(to);
    }

    /** What can be reached from a place. */
    public Reach from(GeoPosition place) {
        var stations = metro.stations();
        var arrivals = new double[stations.size()];
        Arrays.fill(arrivals, Double.POSITIVE_INFINITY);
        for (int entrance : entrances(place)) {
            double walk = Walking.minutes(place, stations.get(entrance).place()) + MINUTES_TO_GET_IN;
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

    private List<Integer> entrances(GeoPosition place) {
        var stations = metro.stations();
        record Entrance(int station, double minutes) {}
        return IntStream.range(0, stations.size())
                .filter(at -> Walking.leastMinutes(place, stations.get(at).place()) <= FARTHEST_ENTRANCE_MINUTES)
                .mapToObj(at ->
                        new Entrance(at, Walking.minutes(place, stations.get(at).place())))
                .filter(entrance -> entrance.minutes() <= FARTHEST_ENTRANCE_MINUTES)
                .sorted(Comparator.comparingDouble(Entrance::minutes))
                .limit(ENTRANCES)
                .map(Entrance::station)
                .toList();
    }

    private static final class Shipped {
        static final TravelTimes TIMES =
                new TravelTimes(Metro.fromClassPath("/wangang/matching/travel/shanghai_metro_osm.csv"));
    }
}
