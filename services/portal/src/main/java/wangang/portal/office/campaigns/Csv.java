package wangang.portal.office.campaigns;

import java.util.List;
import java.util.stream.Collectors;

/** A table as CSV (RFC 4180) that spreadsheets open as text and numbers, never as formulas. */
final class Csv {

    /** Tells spreadsheets that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    static String of(List<String> header, List<List<String>> rows) {
        var lines = new StringBuilder(MARK).append(line(header));
        rows.forEach(row -> lines.append(line(row)));
        return lines.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What would begin a formula, also after blanks, begins with an apostrophe instead. */
    static String cell(String value) {
        var safe = beginsFormula(value) || beginsFormula(value.stripLeading()) ? "'" + value : value;
        return safe.chars().anyMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    private static boolean beginsFormula(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    }
}
