package wangang.campaign.handout.adapter.web;

import java.util.List;

/**
 * One table of a handout.
 *
 * @param rows are walked through once, and made while they are
 * @param isEmpty known without walking
 */
record HandoutTable(String title, List<Column> columns, Iterable<Row> rows, boolean isEmpty) {

    HandoutTable {
        columns = List.copyOf(columns);
        title = ShownText.of(title);
    }

    static HandoutTable of(String title, List<Column> columns, List<Row> rows) {
        return new HandoutTable(title, columns, rows, rows.isEmpty());
    }
}
