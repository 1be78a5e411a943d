package wangang.matching.relevance;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import wangang.matching.meaning.Likeness;
import wangang.matching.meaning.Meaning;
import wangang.matching.meaning.TitleMeanings;

/** What ordering needs of a document, from columns of the index rather than from the document itself. */
public final class DocumentFields {

    static final String MEANING = "meaning";
    static final List<String> NAMES = List.of("employerId", "kind", "subdistrict", "publishedAt", MEANING);

    private DocumentFields() {}

    /** Without the score of words. */
    static Neighbour read(Hit<?> hit, Meaning asked, Likeness likeness) {
        var meaning = value(hit, MEANING);
        return new Neighbour(
                UUID.fromString(Objects.requireNonNull(hit.id())),
                employer(hit),
                value(hit, "kind"),
                value(hit, "subdistrict"),
                Instant.parse(value(hit, "publishedAt")),
                meaning.isEmpty() ? 0 : likeness.between(asked, TitleMeanings.fromColumn(meaning)),
                0);
    }

    /** A hash of the employer's id, enough to count by. */
    public static int employer(Hit<?> hit) {
        return UUID.fromString(value(hit, "employerId")).hashCode();
    }

    /** Empty where the document has none. */
    private static String value(Hit<?> hit, String field) {
        var data = hit.fields().get(field);
        return data == null ? "" : data.to(String[].class)[0];
    }
}
