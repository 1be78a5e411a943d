package wangang.matching.guidance;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import wangang.matching.relevance.Nearness;

/** Asks the index for the vacancies of a group: who pays how much. Needs no container. */
final class GroupQueries {

    static final String EMPLOYER = "employerId";
    static final String MIN = "pay.min";
    static final String MAX = "pay.max";
    static final String EMPLOYERS = "employers";

    /** Any number will do: the same vacancies are drawn every time. */
    private static final String SEED = "1";

    private static final List<FieldAndFormat> COLUMNS = Stream.of(EMPLOYER, MIN, MAX)
            .map(name -> FieldAndFormat.of(field -> field.field(name)))
            .toList();

    private final Query open;
    private final Function<String, byte[]> meaning;
    private final GuidanceSettings settings;

    /**
     * @param open what every vacancy that is compared fulfils
     * @param meaning the vector of a title
     */
    GroupQueries(Query open, Function<String, byte[]> meaning, GuidanceSettings settings) {
        this.open = open;
        this.meaning = meaning;
        this.settings = settings;
    }

    RequestItem request(Rung rung) {
        var group = group(rung);
        return RequestItem.of(item -> item.header(header -> header)
                .body(body -> body.size(settings.sample())
                        .query(drawn(group))
                        .docvalueFields(COLUMNS)
                        .storedFields("_none_")
                        .trackTotalHits(total -> total.enabled(true))
                        .aggregations(
                                EMPLOYERS,
                                employers -> employers.cardinality(different -> different.field(EMPLOYER)))));
    }

    Query group(Rung rung) {
        var conditions = new ArrayList<Query>();
        conditions.add(open);
        rung.conditions().forEach((condition, value) -> {
            if (condition != Condition.TITLE) {
                conditions.add(query(condition, value));
            }
        });
        var all = Query.of(query -> query.bool(bool -> bool.filter(conditions)));
        var title = rung.value(Condition.TITLE);
        return title == null ? all : Nearness.query(meaning.apply(title), all, (float) settings.alike());
    }

    /** In an order that says nothing, so that the first are a fair sample. */
    private static Query drawn(Query group) {
        return Query.of(query -> query.functionScore(score -> score.query(only -> only.bool(bool -> bool.filter(group)))
                .functions(function ->
                        function.randomScore(random -> random.seed(SEED).field("_seq_no")))
                .boostMode(FunctionBoostMode.Replace)));
    }

    private static Query query(Condition condition, String value) {
        return switch (condition) {
            case KIND -> term("kind", value);
            case PAY_FORM -> term("pay.form", value);
            case REGION -> term("region", value);
            case SUBDISTRICT -> term("subdistrict", value);
            case OCCUPATION -> term("occupationCode", value);
            case MINOR_GROUP, MIDDLE_GROUP ->
                Query.of(query ->
                        query.prefix(prefix -> prefix.field("occupationCode").value(value + "-")));
            case DEGREE -> term("degree", value);
            case EXPERIENCE -> experience(Seniority.valueOf(value));
            case TITLE -> throw new IllegalArgumentException("a meaning is found under the other conditions");
        };
    }

    private static Query experience(Seniority seniority) {
        var years = Query.of(query -> query.range(range -> range.number(number ->
                number.field("minYears").gte((double) seniority.least()).lte((double) seniority.most()))));
        return seniority != Seniority.ENTRY
                ? years
                : Query.of(query -> query.bool(bool -> bool.should(years)
                        .should(fresh ->
                                fresh.term(term -> term.field("freshGraduates").value(true)))
                        .minimumShouldMatch("1")));
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(FieldValue.of(value))));
    }
}
