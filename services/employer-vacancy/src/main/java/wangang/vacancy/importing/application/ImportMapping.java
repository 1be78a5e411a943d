package wangang.vacancy.importing.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the tables of an employer name what they say.
 *
 * @param columns by their headings, the fields they stand for: {"招聘职位":"title"}
 * @param values by field, the words in its cells and what they mean: {"kind":{"全职":"FULL_TIME"}}
 */
public record ImportMapping(Map<String, String> columns, Map<String, Map<String, String>> values) {

    public static final ImportMapping NONE = new ImportMapping(null, null);

    public ImportMapping(@Nullable Map<String, String> columns, @Nullable Map<String, Map<String, String>> values) {
        this.columns = columns == null ? Map.of() : columns;
        this.values = values == null ? Map.of() : values;
    }

    /** The field that a heading stands for, or the heading. */
    public String fieldOf(String heading) {
        return columns.getOrDefault(heading.strip(), heading);
    }

    /** What a cell means, or the cell. */
    public String meaningOf(String field, String cell) {
        var words = values.get(field);
        return words == null ? cell : words.getOrDefault(cell.strip(), cell);
    }
}
