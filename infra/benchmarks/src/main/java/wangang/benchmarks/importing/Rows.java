package wangang.benchmarks.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wangang.demodata.http.Json;

/** The import items as JSON, written before anything is timed, and in portions that are acknowledged together. */
record Rows(List<Row> all) {

    /** Most items of a JSON call, hence also rows of a transaction, of a flush and of a bulk request. */
    static final int PORTION = 200;

    /** @param validUntil as in the JSON, an ISO date */
    record Row(String reference, String validUntil, String json) {}

    static Rows of(List<Map<String, Object>> items) {
        return new Rows(items.stream()
                .map(item -> new Row(
                        String.valueOf(item.get("reference")),
                        String.valueOf(item.get("validUntil")),
                        Json.write(item)))
                .toList());
    }

    Rows without(Set<String> references) {
        return new Rows(all.stream()
                .filter(row -> !references.contains(row.reference()))
                .toList());
    }

    int count() {
        return all.size();
    }

    List<List<Row>> portions() {
        return portions(all);
    }

    static <T> List<List<T>> portions(List<T> all) {
        var portions = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += PORTION) {
            portions.add(all.subList(from, Math.min(all.size(), from + PORTION)));
        }
        return portions;
    }
}
