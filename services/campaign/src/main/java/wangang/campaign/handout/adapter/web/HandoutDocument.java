package wangang.campaign.handout.adapter.web;

import java.util.List;

/**
 * A handout as every form of it shows it.
 *
 * @param lines below the title
 * @param isSign to be read from afar: every table is a page of its own
 */
record HandoutDocument(String title, List<String> lines, boolean isSign, List<HandoutTable> tables) {

    HandoutDocument {
        title = ShownText.of(title);
        lines = lines.stream().map(ShownText::of).toList();
        tables = List.copyOf(tables);
    }
}
