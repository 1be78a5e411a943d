package wangang.portal.employer.upload;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word that says nothing in its column; the service refuses rows that have one.
 *
 * @param code what somebody has chosen for it already
 */
record UnreadWord(Column column, String word, @Nullable String code) {

    private static final Pattern YEARS = Pattern.compile("\\s*\\d+\\s*([;；]\\s*\\d+\\s*)*");

    /** Each once, column by column. */
    static List<UnreadWord> in(Sheet typed, KeptMapping mapping, KeptMapping chosen) {
        var unread = new LinkedHashSet<UnreadWord>();
        for (int place = 0; place < typed.headings().size(); place++) {
            var column = mapping.column(typed.headings().get(place)).orElse(null);
            if (column != null && !column.choices().isEmpty()) {
                for (var row : typed.rows()) {
                    var cell = row.get(place);
                    if (!understood(column, mapping.meaning(column, cell).strip())) {
                        var word = KeptMapping.word(cell);
                        var codes = chosen.values().getOrDefault(column.field(), Map.of());
                        unread.add(new UnreadWord(column, word, codes.get(word)));
                    }
                }
            }
        }
        return List.copyOf(unread);
    }

    private static boolean understood(Column column, String code) {
        return code.isEmpty()
                || column.choices().keySet().stream().anyMatch(code::equalsIgnoreCase)
                || switch (column) {
                    case AUDIENCE -> YEARS.matcher(code).matches();
                    case FRESH -> code.equals("1") || code.equals("0");
                    default -> false;
                };
    }
}
