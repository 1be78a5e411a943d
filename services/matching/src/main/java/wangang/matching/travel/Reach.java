package wangang.matching.travel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wangang.matching.vocabulary.GeoPosition;

/** From where one can walk on, and after how many minutes: the place itself and every station out of the metro. */
public final class Reach {

    /**
     * A place reached.
     *
     * @param place where
     * @param minutes after how long
     */
    public record Stop(GeoPosition place, double minutes) {}

    /**
     * All that is reached in time on foot from one stop.
     *
     * @param centre the stop
     * @param minutes left to walk
     * @param kilometres as far as that is, as the bee flies
     */
    public record Circle(GeoPosition centre, double minutes, double kilometres) {

        Circle(GeoPosition centre, double minutes) {
            this(centre, minutes, Walking.kilometres(minutes));
        }

        boolean contains(Circle other) {
            return centre.kilometresTo(other.centre) + other.kilometres <= kilometres;
        }
    }

    /** Circles of less are of no help: half a minute's walk. */
    private static final double SMALLEST_KM = 0.03;

    private final List<Stop> stops;

    Reach(List<Stop> stops) {
        this.stops = stops;
    }

    /** Whole minutes, rounded up. */
    public int minutesTo(GeoPosition place) {
        double best = Double.POSITIVE_INFINITY;
        for (var stop : stops) {
            if (stop.minutes() + Walking.leastMinutes(stop.place(), place) < best) {
                best = Math.min(best, stop.minutes() + Walking.minutes(stop.place(), place));
            }
        }
        return (int) Math.ceil(best);
    }

    /** Whose union is exactly what is reached within so many minutes; the largest first. */
    public List<Circle> circles(int minutes) {
        var kept = new ArrayList<Circle>();
        stops.stream()
                .filter(stop -> stop.minutes() < minutes)
                .map(stop -> new Circle(stop.place(), minutes - stop.minutes()))
                .filter(circle -> circle.kilometres() >= SMALLEST_KM)
                .sorted(Comparator.comparingDouble(Circle::kilometres).reversed())
                .forEach(circle -> {
                    if (kept.stream().noneMatch(larger -> larger.contains(circle))) {
                        kept.add(circle);
                    }
                });
        return kept;
    }
}
