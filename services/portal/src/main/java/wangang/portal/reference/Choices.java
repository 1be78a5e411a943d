package wangang.portal.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is meant in a table by typed characters, pinyin, initials or the beginning of a code. */
@Component
public class Choices {

    private static final int SHOWN = 10;

    private record Entry(Choice choice, String folded) {}

    private record Found(Entry entry, int distance) {}

    private final Map<String, List<Entry>> tables;

    Choices(ReferenceTables tables) {
        this.tables = Map.of(
                "majors", entries(tables.majors(), Map.Entry::getKey),
                "occupations", entries(tables.occupations(), Map.Entry::getKey),
                "industries", entries(tables.industries(), Map.Entry::getKey),
                "subdistricts",
                        entries(
                                tables.subdistricts(),
                                row -> tables.regionOf(row.getKey().substring(0, 6))),
                "universities", universities(tables.universities()));
    }

    /** The likeliest first; none where nothing is typed or the table is unknown. */
    public List<Choice> of(String table, @Nullable String typed) {
        var meant = new Typed(typed == null ? "" : typed);
        if (meant.isEmpty()) {
            return List.of();
        }
        return tables.getOrDefault(table, List.of()).stream()
                .map(entry -> new Found(entry, distance(meant, entry)))
                .filter(found -> found.distance() >= 0)
                .sorted(Comparator.comparingInt(Found::distance)
                        .thenComparingInt(found -> found.entry().folded().length()))
                .limit(SHOWN)
                .map(found -> found.entry().choice())
                .toList();
    }

    private static int distance(Typed typed, Entry entry) {
        boolean code = Character.isDigit(typed.text().charAt(0))
                && Typed.fold(entry.choice().code()).startsWith(typed.text());
        return code ? 1 : typed.distance(entry.folded());
    }

    private static List<Entry> entries(CodeTable table, Function<Map.Entry<String, String>, String> hint) {
        return table.names().entrySet().stream()
                .map(row -> new Choice(row.getKey(), row.getValue(), hint.apply(row)))
                .map(choice -> new Entry(choice, Typed.fold(choice.name())))
                .toList();
    }

    /** Known by their names, without codes. */
    private static List<Entry> universities(CodeTable table) {
        return table.names().entrySet().stream()
                .map(row -> new Choice(row.getKey(), row.getKey(), row.getValue()))
                .map(choice -> new Entry(choice, Typed.fold(choice.name())))
                .toList();
    }
}
