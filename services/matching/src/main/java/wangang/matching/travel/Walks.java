package wangang.matching.travel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import wangang.matching.vocabulary.GeoPosition;

/** The ways on foot between a place and every station, shortest first. */
final class Walks {

    private final short[] stations;
    private final double[] minutes;

    private Walks(short[] stations, double[] minutes) {
        this.stations = stations;
        this.minutes = minutes;
    }

    static Walks of(GeoPosition place, List<Station> all) {
        record Walk(int station, double minutes) {}
        var walks = IntStream.range(0, all.size())
                .mapToObj(at -> new Walk(at, Walking.minutes(place, all.get(at).place())))
                .sorted(Comparator.comparingDouble(Walk::minutes))
                .toList();
        var stations = new short[walks.size()];
        var minutes = new double[walks.size()];
        for (int rank = 0; rank < stations.length; rank++) {
            stations[rank] = (short) walks.get(rank).station();
            minutes[rank] = walks.get(rank).minutes();
        }
        return new Walks(stations, minutes);
    }

    int size() {
        return stations.length;
    }

    int station(int rank) {
        return stations[rank];
    }

    double minutes(int rank) {
        return minutes[rank];
    }
}
