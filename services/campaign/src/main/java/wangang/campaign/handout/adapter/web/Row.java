package wangang.campaign.handout.adapter.web;

import java.util.List;

/** A table's row; the first cell names it. */
record Row(List<Cell> cells, boolean isCancelled) {

    Row {
        cells = List.copyOf(cells);
    }

    static Row of(Cell... cells) {
        return new Row(List.of(cells), false);
    }
}
