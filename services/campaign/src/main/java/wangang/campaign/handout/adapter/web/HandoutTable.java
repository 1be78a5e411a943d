package wangang.campaign.handout.adapter.web;

import java.util.List;

/**
 * One table of a handout.
 *
 * @param rows are walked through once for each form, and made while they are
 */
record HandoutTable(String title, List<Column> columns, Iterable<Row> rows) {

    HandoutTable {
        columns = List.copyOf(columns);
        title = ShownText.of(title);
    }

    public boolean isEmpty() {
        return !rows.iterator().hasNext();
    }
}
