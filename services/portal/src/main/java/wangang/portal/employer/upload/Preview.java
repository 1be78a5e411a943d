package wangang.portal.employer.upload;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wangang.portal.employer.Codes;
import wangang.portal.employer.vacancies.Missing;
import wangang.portal.employer.vacancies.TermsForm;

/**
 * The first rows of a table, and what can be told before the service has seen it.
 *
 * @param incomplete how many of all rows lack something
 * @param faults of its headings; the service takes no row of a table that has one
 * @param offer what the employer may tell about its own names
 */
record Preview(
        List<Heading> headings, List<Line> lines, int total, int incomplete, List<String> faults, NameOffer offer) {

    private static final int SHOWN = 10;

    /** A heading and the column it stands for, where that is named otherwise. */
    record Heading(String typed, @Nullable String column) {}

    /** A row and what it lacks. */
    record Line(int number, List<String> cells, List<Missing> missing) {}

    static Preview of(Sheet typed, KeptMapping mapping, NameOffer offer, Codes codes) {
        var sheet = mapping.read(typed);
        var lines = new ArrayList<Line>();
        int incomplete = 0;
        for (int place = 0; place < sheet.rows().size(); place++) {
            var row = sheet.rows().get(place);
            var missing = Missing.of(form(sheet.headings(), row), codes);
            incomplete += missing.isEmpty() ? 0 : 1;
            if (place < SHOWN) {
                lines.add(new Line(place + 1, shown(sheet.headings(), row), missing));
            }
        }
        return new Preview(
                headings(typed, mapping),
                lines,
                sheet.rows().size(),
                incomplete,
                HeadingFaults.of(typed.headings(), mapping),
                offer);
    }

    private static List<Heading> headings(Sheet typed, KeptMapping mapping) {
        return typed.headings().stream()
                .map(heading -> new Heading(
                        heading,
                        mapping.column(heading)
                                .map(Column::heading)
                                .filter(name -> !name.equals(heading))
                                .orElse(null)))
                .toList();
    }

    private static List<String> shown(List<String> headings, List<String> row) {
        var cells = new ArrayList<>(row);
        for (int place = 0; place < Math.min(headings.size(), cells.size()); place++) {
            var cell = cells.get(place);
            cells.set(
                    place,
                    Column.headed(headings.get(place))
                            .map(column -> column.shown(cell))
                            .orElse(cell));
        }
        return cells;
    }

    private static TermsForm form(List<String> headings, List<String> row) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (int place = 0; place < Math.min(headings.size(), row.size()); place++) {
            int at = place;
            Column.headed(headings.get(place)).ifPresent(column -> cells.put(column, row.get(at)));
        }
        return form(cells);
    }

    private static TermsForm form(Map<Column, String> cells) {
        var majors = cells.getOrDefault(Column.MAJORS, "").strip();
        return new TermsForm(
                cells.get(Column.REFERENCE),
                cells.get(Column.TITLE),
                null,
                cells.get(Column.KIND),
                null,
                null,
                null,
                null,
                cells.get(Column.OPENINGS),
                cells.get(Column.REGION),
                null,
                null,
                null,
                cells.get(Column.PAY_FORM),
                cells.get(Column.PAY_MIN),
                cells.get(Column.PAY_MAX),
                null,
                cells.get(Column.DEGREE),
                String.valueOf("不限".equals(majors) || "any".equals(majors)),
                null,
                majors,
                null,
                null,
                null,
                null,
                null,
                audience(cells.get(Column.AUDIENCE)),
                cells.get(Column.AUDIENCE),
                cells.get(Column.TEXT),
                cells.get(Column.VALID_UNTIL),
                null);
    }

    private static String audience(@Nullable String cell) {
        return switch (cell == null ? "" : cell.strip()) {
            case "", "everyone" -> "everyone";
            case "certifiedDifficulty" -> "certified";
            default -> "graduates";
        };
    }
}
