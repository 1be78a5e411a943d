package wangang.campaign.handout.adapter.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws a table over as many pages as it takes; every page repeats the headings. */
final class PdfTable {

    private static final float PADDING = 6;

    private final PdfPaper paper;
    private final PdfLines lines;
    private final float size;
    private final List<Column> columns;
    private final float[] widths;

    PdfTable(PdfPaper paper, PdfLines lines, float size, List<Column> columns) {
        this.paper = paper;
        this.lines = lines;
        this.size = size;
        this.columns = columns;
        widths = new float[columns.size()];
        int all = columns.stream().mapToInt(Column::share).sum();
        for (int column = 0; column < widths.length; column++) {
            widths[column] = PdfPaper.WIDTH * columns.get(column).share() / all;
        }
    }

    void draw(Iterable<Row> rows) throws IOException {
        if (paper.room(size) < 4) {
            paper.turn();
        }
        headings();
        for (var row : rows) {
            draw(row);
        }
    }

    private void headings() throws IOException {
        paper.columns(wrapped(columns.stream().map(Column::heading).toList()), widths, size, true);
    }

    /** A row that no page could hold goes on on the next. */
    private void draw(Row row) throws IOException {
        var rest = wrapped(row.cells().stream().map(Cell::text).toList());
        while (height(rest) > 0) {
            boolean fitsOnAnother = height(rest) < PdfPaper.linesOfPage(size) - 3;
            int room = paper.room(size) - 1;
            if (room < 1 || (height(rest) > room && fitsOnAnother)) {
                paper.turn();
                headings();
                room = paper.room(size) - 1;
            }
            int drawn = Math.min(room, height(rest));
            paper.columns(rest.stream().map(cell -> head(cell, drawn)).toList(), widths, size, false);
            link(row, drawn);
            rest = rest.stream().map(cell -> tail(cell, drawn)).toList();
        }
    }

    private void link(Row row, int drawn) throws IOException {
        float x = 0;
        for (int column = 0; column < widths.length; column++) {
            var address = row.cells().get(column).link();
            if (address != null) {
                paper.link(x, widths[column], drawn * size * 1.4f, address);
            }
            x += widths[column];
        }
    }

    private List<List<String>> wrapped(List<String> texts) throws IOException {
        var cells = new ArrayList<List<String>>();
        for (int column = 0; column < texts.size(); column++) {
            cells.add(lines.of(texts.get(column), widths[column] - PADDING, size));
        }
        return cells;
    }

    private static int height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<String> head(List<String> lines, int count) {
        return lines.subList(0, Math.min(count, lines.size()));
    }

    private static List<String> tail(List<String> lines, int count) {
        return lines.subList(Math.min(count, lines.size()), lines.size());
    }
}
