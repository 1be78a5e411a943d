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
    private static final List<String> IDENTITY = List.of(VACANCY, EMPLOYER);
    private static final int DAY_PLACE = 1;
    private static final int VACANCY_PLACE = 2;
    private static final List<String> ORDERING = List.of(EMPLOYER, TITLE, MEANING);

    private DocumentFields() {}

    /** Whose hits are, and nothing else of the documents. */
    public static SearchRequest.Builder identity(SearchRequest.Builder request) {
        return only(request, IDENTITY);
    }

    /** What orders hits beside what they are sorted by: score, day and vacancy; each column costs every hit. */
    public static SearchRequest.Builder ordering(SearchRequest.Builder request) {
        return only(request, ORDERING);
    }

    private static SearchRequest.Builder only(SearchRequest.Builder request, List<String> names) {
        names.forEach(name -> request.docvalueFields(field -> field.field(name)));
        return request.storedFields("_none_");
    }

    /** Of a hit that is sorted by score, day and vacancy. */
    static Found read(Hit<?> hit, Meaning asked, Likeness likeness) {
        var meaning = value(hit, MEANING);
        return new Found(
                sortedVacancy(hit),
                employer(hit),
                Instant.ofEpochMilli(hit.sort().get(DAY_PLACE).longValue()),
                value(hit, TITLE),
                meaning.isEmpty() ? 0 : likeness.between(asked, TitleMeanings.fromColumn(meaning)),
                hit.score() == null ? 0 : hit.score());
    }

    /** Of a hit that is sorted by score, day and vacancy. */
    static UUID sortedVacancy(Hit<?> hit) {
        return UUID.fromString(hit.sort().get(VACANCY_PLACE).stringValue());
    }

    public static UUID vacancy(Hit<?> hit) {
        return UUID.fromString(value(hit, VACANCY));
    }

    /** A hash of the employer's id, enough to count by. */
    public static int employer(Hit<?> hit) {
        return UUID.fromString(value(hit, EMPLOYER)).hashCode();
    }

    /** Empty where the document has none. */
    public static String value(Hit<?> hit, String column) {
        var data = hit.fields().get(column);
        return data == null ? "" : data.to(String[].class)[0];
    }
}
