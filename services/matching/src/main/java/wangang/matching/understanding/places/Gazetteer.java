package wangang.matching.understanding.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wangang.matching.understanding.text.Folding;
import wangang.matching.understanding.text.Phrases;
import wangang.matching.understanding.text.Tables;
import wangang.matching.vocabulary.GeoPosition;

/** Names of areas and stations with their codes and positions. */
final class Gazetteer {

    private static final String FOLDER = "/wangang/matching/understanding/";
    private static final int NAME = 1;
    private static final int PROVINCE = 2;
    private static final int LATITUDE = 3;
    private static final int LONGITUDE = 4;

    private Gazetteer() {}

    /** Districts and subdistricts, by their full names only: 天山路 alone is a road. */
    static Phrases<Place> areas() {
        Map<String, Place> areas = new HashMap<>();
        cells("districts.csv")
                .forEach(cells -> areas.put(cells[NAME], new Place(Place.Kind.DISTRICT, cells[NAME], cells[0], null)));
        cells("shanghai_streets_2023.csv").stream()
                .filter(cells -> cells[NAME].endsWith("街道") || cells[NAME].endsWith("镇"))
                .forEach(cells ->
                        areas.put(cells[NAME], new Place(Place.Kind.SUBDISTRICT, cells[NAME], cells[0], null)));
        return new Phrases<>(areas);
    }

    /** A station of several lines stands at the mean of its platforms. */
    static Phrases<Place> stations() {
        var platforms = cells("shanghai_metro_osm.csv").stream()
                .collect(Collectors.groupingBy(cells -> Folding.fold(cells[NAME])));
        var province = cells("districts.csv").getFirst()[0].substring(0, PROVINCE);
        Map<String, Place> stations = new HashMap<>();
        platforms.forEach((name, rows) ->
                stations.put(name, new Place(Place.Kind.STATION, rows.getFirst()[NAME], province, mean(rows))));
        return new Phrases<>(stations);
    }

    private static GeoPosition mean(List<String[]> rows) {
        return new GeoPosition(mean(rows, LATITUDE), mean(rows, LONGITUDE));
    }

    private static double mean(List<String[]> rows, int column) {
        return rows.stream()
                .mapToDouble(cells -> Double.parseDouble(cells[column]))
                .average()
                .orElseThrow();
    }

    /** Rows below the header line, which begins with no digit. */
    private static List<String[]> cells(String table) {
        return Tables.lines(FOLDER + table).stream()
                .filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
                .map(line -> line.split(",", -1))
                .toList();
    }
}
