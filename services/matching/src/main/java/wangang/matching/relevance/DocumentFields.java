package wangang.matching.relevance;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    private static final int DAY_PLACE = 1;
    private static final int VACANCY_PLACE = 2;
    private static final String STALE = "stale";
    private static final String STANDING = "standing";
    private static final List<String> ORDERING = List.of(EMPLOYER, TITLE, MEANING, CAMPAIGNS, STALE, STANDING);

    private DocumentFields() {}

    /** Whose hits are, and nothing else of the documents. */
    public static SearchRequest.Builder identity(SearchRequest.Builder request) {
        return only(request, IDENTITY);
    }

    /** What orders hits beside what they are sorted by: score, day and vacancy; each column costs every hit. */
    public static SearchRequest.Builder ordering(SearchRequest.Builder request) {
        return only(request, ORDERING);
    }

    /** The same and these. */
    public static SearchRequest.Builder orderingAnd(SearchRequest.Builder request, Collection<String> columns) {
        return only(
                request,
                Stream.concat(ORDERING.stream(), columns.stream()).distinct().toList());
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
                hit.score() == null ? 0 : hit.score(),
                !value(hit, CAMPAIGNS).isEmpty(),
                value(hit, STALE).equals("true"),
                number(hit, STANDING));
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

    /** The first; empty where the document has none. */
    public static String value(Hit<?> hit, String column) {
        return values(hit, column).findFirst().orElse("");
    }

    private static double number(Hit<?> hit, String column) {
        var text = value(hit, column);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    public static Stream<String> values(Hit<?> hit, String column) {
        var data = hit.fields().get(column);
        return data == null ? Stream.empty() : Arrays.stream(data.to(String[].class));
    }
}
