package wangang.portal.employer.upload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an employer's own tables name what they say, as the service keeps it. It comes before the words that the portal
 * knows by itself.
 *
 * @param columns by their headings, the fields they stand for
 * @param values by field, the words in its cells and what they mean
 */
record KeptMapping(Map<String, String> columns, Map<String, Map<String, String>> values) {

    static final KeptMapping NONE = new KeptMapping(null, null);

    KeptMapping(@Nullable Map<String, String> columns, @Nullable Map<String, Map<String, String>> values) {
        this.columns = columns == null ? Map.of() : columns;
        this.values = values == null ? Map.of() : values;
    }

    /** A heading or word as it is kept; forms send line ends otherwise than tables do. */
    static String word(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    boolean nothing() {
        return columns.isEmpty() && values.values().stream().allMatch(Map::isEmpty);
    }

    Optional<Column> column(String heading) {
        return Column.headed(columns.getOrDefault(word(heading), heading));
    }

    /** The code that a cell stands for, or what was written. */
    String meaning(Column column, String cell) {
        var code = column.read(values.getOrDefault(column.field(), Map.of()).getOrDefault(word(cell), cell));
        return column == Column.VALID_UNTIL ? Spreadsheet.day(code) : code;
    }

    /** The table in the platform's names and codes; what is not known stays. */
    Sheet read(Sheet typed) {
        var columns = typed.headings().stream().map(this::column).toList();
        var headings = new ArrayList<>(typed.headings());
        for (int place = 0; place < headings.size(); place++) {
            int at = place;
            columns.get(place).ifPresent(column -> headings.set(at, column.heading()));
        }
        return new Sheet(
                headings, typed.rows().stream().map(row -> read(columns, row)).toList());
    }

    private List<String> read(List<Optional<Column>> columns, List<String> row) {
        var cells = new ArrayList<>(row);
        for (int place = 0; place < Math.min(columns.size(), cells.size()); place++) {
            var cell = cells.get(place);
            cells.set(
                    place,
                    columns.get(place).map(column -> meaning(column, cell)).orElse(cell));
        }
        return cells;
    }

    /** With more; a column's new heading takes the place of its former one, as the service keeps one for each. */
    KeptMapping with(KeptMapping more) {
        var headings = new LinkedHashMap<>(columns);
        headings.values().removeAll(new HashSet<>(more.columns.values()));
        headings.putAll(more.columns);
        var words = copy();
        more.values.forEach((field, added) ->
                words.computeIfAbsent(field, none -> new LinkedHashMap<>()).putAll(added));
        return new KeptMapping(headings, words);
    }

    KeptMapping withoutHeading(String heading) {
        var headings = new LinkedHashMap<>(columns);
        headings.keySet().removeIf(kept -> word(kept).equals(word(heading)));
        return new KeptMapping(headings, values);
    }

    KeptMapping withoutWord(String field, String word) {
        var words = copy();
        words.getOrDefault(field, new LinkedHashMap<>())
                .keySet()
                .removeIf(kept -> word(kept).equals(word(word)));
        words.values().removeIf(Map::isEmpty);
        return new KeptMapping(columns, words);
    }

    private Map<String, Map<String, String>> copy() {
        var words = new LinkedHashMap<String, Map<String, String>>();
        values.forEach((field, kept) -> words.put(field, new LinkedHashMap<>(kept)));
        return words;
    }
}
