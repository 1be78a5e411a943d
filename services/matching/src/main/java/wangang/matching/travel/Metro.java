package wangang.matching.travel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import wangang.matching.understanding.text.Tables;
import wangang.matching.vocabulary.GeoPosition;

/**
 * Stations in the order of their lines, and the minutes from each to each with changes between. From stop to stop 1.2
 * minutes and 60 km/h over the bee's line: with it lines 1 and 2 take from end to end what the timetable says (66 and 98
 * minutes), which is about 2 minutes a stop in town.
 */
final class Metro {

    private static final double MINUTES_PER_STOP = 1.2;
    private static final double KM_PER_HOUR = 60;
    private static final double MINUTES_PER_CHANGE = 5;
    private static final String BRANCHES = "/wangang/matching/travel/metro_branches.csv";

    private record Edge(int to, double minutes) {}

    private record Reached(int station, double minutes) {}

    private final List<Station> stations;
    private final List<List<Edge>> edges = new ArrayList<>();
    private final float[][] minutes;

    private Metro(List<Station> stations) {
        this.stations = stations;
        stations.forEach(station -> edges.add(new ArrayList<>()));
        joinNeighbours();
        joinInterchanges();
        minutes = new float[stations.size()][];
        for (int from = 0; from < minutes.length; from++) {
            minutes[from] = minutesFrom(from);
        }
    }

    /** Reads {@code station_id,name,line,lat,lng} lines of a class path resource, after one with these names. */
    static Metro fromClassPath(String resource) {
        return new Metro(Tables.lines(resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Station(
                        cells[1],
                        cells[2],
                        new GeoPosition(Double.parseDouble(cells[3]), Double.parseDouble(cells[4]))))
                .toList());
    }

    List<Station> stations() {
        return stations;
    }

    /** On trains and between them; infinite where no line goes. */
    double minutes(int from, int to) {
        return minutes[from][to];
    }

    private void joinNeighbours() {
        Set<String> cut = new HashSet<>();
        for (var line : Tables.lines(BRANCHES)) {
            if (!line.startsWith("#")) {
                var cells = line.split(",", -1);
                if (cells[3].equals("cut")) {
                    cut.add(cells[0] + cells[1] + cells[2]);
                } else {
                    join(indexOf(cells[0], cells[1]), indexOf(cells[0], cells[2]));
                }
            }
        }
        for (int at = 1; at < stations.size(); at++) {
            var before = stations.get(at - 1);
            var here = stations.get(at);
            if (before.line().equals(here.line()) && !cut.contains(here.line() + before.name() + here.name())) {
                join(at - 1, at);
            }
        }
    }

    private void joinInterchanges() {
        for (int one = 0; one < stations.size(); one++) {
            for (int other = one + 1; other < stations.size(); other++) {
                if (stations.get(one).name().equals(stations.get(other).name())) {
                    join(one, other, MINUTES_PER_CHANGE);
                }
            }
        }
    }

    private int indexOf(String line, String name) {
        for (int at = 0; at < stations.size(); at++) {
            if (stations.get(at).line().equals(line) && stations.get(at).name().equals(name)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no station " + name + " of " + line);
    }

    private void join(int one, int other) {
        double kilometres =
                stations.get(one).place().kilometresTo(stations.get(other).place());
        join(one, other, MINUTES_PER_STOP + kilometres / KM_PER_HOUR * 60);
    }

    private void join(int one, int other, double minutes) {
        edges.get(one).add(new Edge(other, minutes));
        edges.get(other).add(new Edge(one, minutes));
    }

    /** Dijkstra's algorithm. */
    private float[] minutesFrom(int start) {
        var best = new float[stations.size()];
        Arrays.fill(best, Float.POSITIVE_INFINITY);
        best[start] = 0;
        var open = new PriorityQueue<Reached>((one, other) -> Double.compare(one.minutes(), other.minutes()));
        open.add(new Reached(start, 0));
        for (var next = open.poll(); next != null; next = open.poll()) {
            if (next.minutes() > best[next.station()]) {
                continue;
            }
            for (var edge : edges.get(next.station())) {
                float arrival = (float) (next.minutes() + edge.minutes());
                if (arrival < best[edge.to()]) {
                    best[edge.to()] = arrival;
                    open.add(new Reached(edge.to(), arrival));
                }
            }
        }
        return best;
    }
}
