package wangang.portal.employer.upload;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of vacancies: one row of headings, one row for each. */
record Sheet(List<String> headings, List<List<String>> rows) {

    /** The first row is the headings; blank rows are left out, short ones filled up. */
    static Sheet of(List<List<String>> lines) {
        var filled = lines.stream()
                .filter(line -> line.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (filled.isEmpty()) {
            return new Sheet(List.of(), List.of());
        }
        var headings = filled.getFirst().stream().map(KeptMapping::word).toList();
        int width = headings.size();
        while (width > 0 && headings.get(width - 1).isEmpty()) {
            width--;
        }
        var kept = headings.subList(0, width);
        return new Sheet(
                kept,
                filled.stream().skip(1).map(row -> padded(row, kept.size())).toList());
    }

    /** As the service reads it (RFC 4180, UTF-8). */
    byte[] csv() {
        var csv = new StringBuilder();
        line(csv, headings);
        rows.forEach(row -> line(csv, row));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What stands beyond the headings stays, so that the service can say that there is too much. */
    private static List<String> padded(List<String> row, int width) {
        var cells = new ArrayList<>(row);
        while (cells.size() < width) {
            cells.add("");
        }
        while (cells.size() > width && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    private static void line(StringBuilder csv, List<String> cells) {
        for (int place = 0; place < cells.size(); place++) {
            csv.append(place == 0 ? "\"" : ",\"")
                    .append(cells.get(place).replace("\"", "\"\""))
                    .append('"');
        }
        csv.append('\n');
    }
}
