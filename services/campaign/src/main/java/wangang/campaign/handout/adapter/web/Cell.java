package wangang.campaign.handout.adapter.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell, of characters that every form can show.
 *
 * @param link where it leads (https)
 */
record Cell(String text, @Nullable String link) {

    Cell {
        text = ShownText.of(text);
    }

    static Cell of(String text) {
        return new Cell(text, null);
    }
}
