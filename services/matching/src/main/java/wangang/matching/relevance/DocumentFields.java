package wangang.matching.relevance;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import wangang.matching.meaning.Likeness;
import wangang.matching.meaning.Meaning;
import wangang.matching.meaning.TitleMeanings;

/** What ordering needs of a document, from columns of the index rather than from the document itself. */
public final class DocumentFields {

    /** The id comes from a column too: the hit's own is stored with the document, which would have to be read. */
    private static final String VACANCY = "vacancyId";

    private static final String EMPLOYER = "employerId";

    private static final String MEANING = "meaning";
    private static final String TITLE = "title.whole";
    private static final String CAMPAIGNS = "campaigns";
    private static final List<String> IDENTITY = List.of(VACANCY, EMPLOYER);
    private static final List<String> ALL =
            List.of(VACANCY, EMPLOYER, "kind", "subdistrict", "publishedAt", TITLE, MEANING, CAMPAIGNS);

    private DocumentFields() {}

    /** Whose hits are, and nothing else of the documents. */
    public static SearchRequest.Builder identity(SearchRequest.Builder request) {
        return only(request, IDENTITY);
    }

    /** What orders hits, and nothing else of the documents. */
    public static SearchRequest.Builder all(SearchRequest.Builder request) {
        return only(request, ALL);
    }

    private static SearchRequest.Builder only(SearchRequest.Builder request, List<String> names) {
        names.forEach(name -> request.docvalueFields(field -> field.field(name)));
        return request.storedFields("_none_");
    }

    /** Without the score of words. */
    static Neighbour read(Hit<?> hit, Meaning asked, Likeness likeness) {
        var meaning = value(hit, MEANING);
        return new Neighbour(
                vacancy(hit),
                employer(hit),
                value(hit, "kind"),
                value(hit, "subdistrict"),
                Instant.parse(value(hit, "publishedAt")),
                value(hit, TITLE),
                meaning.isEmpty() ? 0 : likeness.between(asked, TitleMeanings.fromColumn(meaning)),
                0,
                !value(hit, CAMPAIGNS).isEmpty());
    }

    public static UUID vacancy(Hit<?> hit) {
        return UUID.fromString(value(hit, VACANCY));
    }

    /** A hash of the employer's id, enough to count by. */
    public static int employer(Hit<?> hit) {
        return UUID.fromString(value(hit, EMPLOYER)).hashCode();
    }

    /** Empty where the document has none. */
    private static String value(Hit<?> hit, String field) {
        var data = hit.fields().get(field);
        return data == null ? "" : data.to(String[].class)[0];
    }
}
