package wangang.portal.office.campaigns;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Figures as a picture and as the table that it is drawn from.
 *
 * @param part as its addresses name it
 * @param form how it is drawn: bars, days or share
 * @param header of the table, the rows' names first
 * @param drawn which columns of the table the picture shows, from 0
 * @param none what is said when there are no rows
 */
record Picture(
        String part,
        String title,
        String form,
        List<String> header,
        List<List<String>> rows,
        List<Integer> drawn,
        String note,
        String none) {

    public String columns() {
        return drawn.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public boolean tall() {
        return "bars".equals(form) && rows.size() > 6;
    }

    /** Whether a column is written to the right. */
    public boolean isNumber(int column) {
        return column > 0
                && IntStream.range(0, rows.size())
                        .allMatch(row -> isNumber(rows.get(row).get(column)));
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[\\d ,]*%?");
    }
}
