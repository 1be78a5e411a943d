package wangang.matching.typing;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.Engine;
import wangang.matching.index.IndexSettings;
import wangang.matching.state.Employers;

/** Counts the titles, employers and skills of open vacancies in one request. */
@Component
class OpenWordsReading {

    private static final int SKILLS_WITH_OTHERS = 300;
    private static final int OTHERS = 6;

    /** Once together is chance. */
    private static final int LEAST_TOGETHER = 2;

    private final Engine engine;
    private final IndexSettings indices;
    private final Employers employers;
    private final TypingSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    OpenWordsReading(
            Engine engine,
            IndexSettings indices,
            Employers employers,
            TypingSettings settings,
            Clock clock,
            ZoneId zone) {
        this.engine = engine;
        this.indices = indices;
        this.employers = employers;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    OpenWords read() {
        var request = SearchRequest.of(search -> search.index(indices.vacancies())
                .size(0)
                .trackTotalHits(track -> track.enabled(false))
                .query(open().build()._toQuery())
                .aggregations("titles", values("title.whole", settings.titles()))
                .aggregations("employers", values("employerName.whole", settings.employers()))
                .aggregations("skills", values("skills.whole", settings.skills()))
                .aggregations("together", together()));
        var found = engine.write(client -> client.search(request, Void.class)).aggregations();
        return new OpenWords(
                counts(found, "titles"), counts(found, "employers"), counts(found, "skills"), together(found));
    }

    private BoolQuery.Builder open() {
        var today = LocalDate.now(clock.withZone(zone)).toString();
        var suspended = employers.suspended().stream().map(UUID::toString).toList();
        return new BoolQuery.Builder()
                .filter(open -> open.term(term -> term.field("status").value(VacancyDocument.OPEN)))
                .mustNot(late -> late.range(
                        range -> range.date(date -> date.field("validUntil").lt(today))))
                .mustNot(out -> out.terms(terms -> terms.field("employerId")
                        .terms(listed -> listed.value(
                                suspended.stream().map(FieldValue::of).toList()))));
    }

    private static Aggregation values(String field, int most) {
        return Aggregation.of(values -> values.terms(terms -> terms.field(field).size(most)));
    }

    private static Aggregation together() {
        return Aggregation.of(skills -> skills.terms(
                        terms -> terms.field("skills.whole").size(SKILLS_WITH_OTHERS))
                .aggregations(
                        "others",
                        others -> others.terms(terms ->
                                terms.field("skills.whole").size(OTHERS + 1).minDocCount(LEAST_TOGETHER))));
    }

    private static Map<String, List<String>> together(Map<String, Aggregate> found) {
        var together = new LinkedHashMap<String, List<String>>();
        var skills = Objects.requireNonNull(found.get("together"));
        if (skills.isSterms()) {
            for (var bucket : skills.sterms().buckets().array()) {
                var skill = bucket.key().stringValue();
                var others =
                        new ArrayList<>(counts(bucket.aggregations(), "others").keySet());
                others.remove(skill);
                if (!others.isEmpty()) {
                    together.put(skill, List.copyOf(others));
                }
            }
        }
        return together;
    }

    /** An index of before these fields has none, until it is rebuilt. */
    private static Map<String, Integer> counts(Map<String, Aggregate> found, String name) {
        var counts = new LinkedHashMap<String, Integer>();
        var values = Objects.requireNonNull(found.get(name), name);
        if (values.isSterms()) {
            for (var bucket : values.sterms().buckets().array()) {
                counts.put(bucket.key().stringValue(), (int) bucket.docCount());
            }
        }
        return counts;
    }
}
