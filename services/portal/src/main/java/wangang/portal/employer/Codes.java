package wangang.portal.employer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.portal.reference.ReferenceTables;

/** Codes as people write them in a form: a code, a name, or “code name” as a picker fills it in. */
@Component("codes")
public class Codes {

    private static final int SHOWN = 10;

    /** A code and its name, as a picker lists them. */
    public record Code(String code, String name) {

        public String written() {
            return code + " " + name;
        }
    }

    private final ReferenceTables tables;

    Codes(ReferenceTables tables) {
        this.tables = tables;
    }

    /** What begins with the words first, then what contains them; codes by their beginning. */
    public List<Code> like(String table, @Nullable String typed) {
        var words = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return List.of();
        }
        return names(table).entrySet().stream()
                .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).contains(words)
                        || entry.getKey().toLowerCase(Locale.ROOT).startsWith(words))
                .sorted(Comparator.comparingInt(entry -> distance(entry, words)))
                .limit(SHOWN)
                .map(entry -> new Code(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The code that is meant, or what was typed where it names none: the service says so. */
    public @Nullable String codeOf(String table, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var written = typed.strip();
        var names = names(table);
        var first = written.split("\\s+", 2)[0];
        if (names.containsKey(first)) {
            return first;
        }
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(written))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(first);
    }

    /** Code and name, as the picker would fill them in; empty for none. */
    public String written(String table, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return "";
        }
        var name = names(table).get(code);
        return name == null ? code : new Code(code, name).written();
    }

    /** A subdistrict with its district, or a district alone. */
    public String place(@Nullable String regionCode, @Nullable String subdistrictCode) {
        var district = tables.regionOf(regionCode);
        return subdistrictCode == null
                ? district
                : (district + " " + tables.subdistricts().nameOf(subdistrictCode)).strip();
    }

    /** Whether a place is none of those to choose from. */
    public boolean isElsewhere(String code) {
        return !tables.districts().names().containsKey(code)
                && !tables.subdistricts().names().containsKey(code);
    }

    /** Districts with their subdistricts, for a list to choose from. */
    public Map<Code, List<Code>> places() {
        var places = new LinkedHashMap<Code, List<Code>>();
        tables.districts()
                .names()
                .forEach((code, name) -> places.put(
                        new Code(code, name),
                        tables.subdistrictsOf(code).entrySet().stream()
                                .map(entry -> new Code(entry.getKey(), entry.getValue()))
                                .toList()));
        return places;
    }

    private static int distance(Map.Entry<String, String> entry, String words) {
        var name = entry.getValue().toLowerCase(Locale.ROOT);
        int where = name.indexOf(words);
        return entry.getKey().toLowerCase(Locale.ROOT).equals(words) || name.equals(words)
                ? 0
                : 1 + (where < 0 ? 0 : where) * 100 + name.length();
    }

    private Map<String, String> names(String table) {
        return switch (table) {
            case "occupations" -> tables.occupations().names();
            case "majors" -> tables.majors().names();
            case "industries" -> tables.industries().names();
            default -> Map.of();
        };
    }
}
