package wangang.matching.reading;

import java.util.ArrayList;
import java.util.List;
import wangang.matching.reading.ReadVacancy.Finding;
import wangang.matching.understanding.text.Part;
import wangang.matching.understanding.text.Span;

/** Collects the words that fields were read from. */
final class Findings {

    private final String title;
    private final String text;
    private final List<Finding> found = new ArrayList<>();

    Findings(String title, String text) {
        this.title = title;
        this.text = text;
    }

    void add(String field, Span span) {
        var words = span.of(span.part() == Part.TITLE ? title : text);
        found.add(new Finding(field, span.part(), span.start(), span.end(), words));
    }

    /** The title as a whole. */
    void title(String field) {
        add(field, new Span(Part.TITLE, 0, title.length()));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
