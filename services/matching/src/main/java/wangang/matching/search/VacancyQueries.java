package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.GeoPosition;
import wangang.matching.vocabulary.Majors;

/** Queries on vacancies: what users type, and what a person's file asks for. Needs no container. */
public final class VacancyQueries {

    /** Skills, employer, address and benefits are in one field: each more costs every search about a millisecond. */
    static final List<String> PARTS = List.of("title", "about", "text");

    /** Relative to the text: a word in the title says most. */
    private static final List<String> WORD_FIELDS = List.of("title^4", "about^2", "text");

    /** One or two words must all be found; of more, three quarters. */
    private static final String ENOUGH_WORDS = "2<75%";

    private VacancyQueries() {}

    /** Words and every condition but those of {@link #facetConditions}. */
    public static Query of(VacancySearch search, LocalDate today, LeftOut leftOut) {
        var bool = new BoolQuery.Builder();
        if (search.q() != null) {
            bool.must(words(search.q()));
        }
        bool.filter(open(today));
        bool.filter(conditions(search));
        bool.mustNot(leftOut(leftOut));
        return bool.build()._toQuery();
    }

    /** Every condition but those of {@link #facetConditions}, without the words. */
    static Query conditions(VacancySearch search, LocalDate today, LeftOut leftOut) {
        return Query.of(query -> query.bool(
                bool -> bool.filter(open(today)).filter(conditions(search)).mustNot(leftOut(leftOut))));
    }

    /** What has the words, scored by them. */
    static Query withWords(String words, Query conditions) {
        return Query.of(query -> query.bool(bool -> bool.must(words(words)).filter(conditions)));
    }

    /** What has the words and is none of the others. */
    static Query wordsOnly(String words, Query conditions, Query others) {
        return Query.of(query ->
                query.bool(bool -> bool.must(words(words)).filter(conditions).mustNot(others)));
    }

    /** These, scored by the words as far as they have them. */
    static Query scoredByWords(Query chosen, String words) {
        return Query.of(query -> query.bool(bool -> bool.filter(chosen).should(words(words))));
    }

    public static Query ids(List<UUID> vacancies) {
        return Query.of(query -> query.ids(
                ids -> ids.values(vacancies.stream().map(UUID::toString).toList())));
    }

    /** Words and every condition; what decides whether a vacancy is a hit at all. */
    public static Query whole(VacancySearch search, LocalDate today, LeftOut leftOut) {
        return Query.of(query ->
                query.bool(bool -> bool.must(of(search, today, leftOut)).filter(facetConditions(search, ""))));
    }

    /** Has enough of the words. */
    public static Query words(String words) {
        return Query.of(query -> query.multiMatch(match -> match.query(words)
                .fields(WORD_FIELDS)
                .type(TextQueryType.CrossFields)
                .minimumShouldMatch(ENOUGH_WORDS)));
    }

    /** Conditions whose values are counted as facets, but for the named facet's own. */
    static List<Query> facetConditions(VacancySearch search, String exceptFacet) {
        var conditions = new ArrayList<Query>(2);
        if (!search.kinds().isEmpty() && !"kind".equals(exceptFacet)) {
            conditions.add(terms("kind", search.kinds().stream().map(Enum::name).toList()));
        }
        if (!search.subdistricts().isEmpty() && !"subdistrict".equals(exceptFacet)) {
            conditions.add(terms("subdistrict", search.subdistricts()));
        }
        return conditions;
    }

    /**
     * Open vacancies that the person may take, nearest to the wishes first.
     *
     * @param near finds by meaning among those that fulfil the conditions it is given
     */
    public static Query forPerson(
            PersonDocument person, LocalDate today, LeftOut leftOut, Function<Query, List<Query>> near) {
        var conditions = forAnybodyLike(person, today, leftOut);
        var wishes = new ArrayList<>(wishesOf(person));
        wishes.addAll(near.apply(conditions));
        var bool = new BoolQuery.Builder().filter(conditions);
        if (!wishes.isEmpty()) {
            bool.must(Query.of(query -> query.bool(any -> any.should(wishes).minimumShouldMatch("1"))));
        }
        if (!person.wishSubdistricts().isEmpty()) {
            bool.should(Query.of(query -> query.constantScore(same ->
                    same.filter(terms("subdistrict", person.wishSubdistricts())).boost(2f))));
        }
        return bool.build()._toQuery();
    }

    private static Query forAnybodyLike(PersonDocument person, LocalDate today, LeftOut leftOut) {
        var bool = recommendable(today, leftOut);
        bool.filter(
                person.graduationYear() == null
                        ? term("audience", "EVERYONE")
                        : anyOf(
                                term("audience", "EVERYONE"),
                                number("graduateYears", person.graduationYear(), person.graduationYear())));
        if (person.degree() != null) {
            bool.filter(atMost("degreeRank", person.degree().rank()));
        }
        if (!person.kinds().isEmpty()) {
            bool.filter(terms("kind", person.kinds().stream().map(Enum::name).toList()));
        }
        return bool.build()._toQuery();
    }

    /** Every open vacancy. */
    public static Query allOpen(LocalDate today, LeftOut leftOut) {
        return Query.of(query -> query.bool(bool -> bool.filter(open(today)).mustNot(leftOut(leftOut))));
    }

    /** Open vacancies that an algorithm may propose, whoever asks. */
    public static Query recommendableToAnybody(LocalDate today, LeftOut leftOut) {
        return recommendable(today, leftOut)
                .filter(term("audience", "EVERYONE"))
                .build()
                ._toQuery();
    }

    private static BoolQuery.Builder recommendable(LocalDate today, LeftOut leftOut) {
        return new BoolQuery.Builder()
                .filter(open(today))
                .filter(terms("audience", List.of("EVERYONE", "GRADUATES")))
                .mustNot(leftOut(leftOut))
                .mustNot(term("kind", "PUBLIC_WELFARE"));
    }

    private static List<Query> wishesOf(PersonDocument person) {
        var wishes = new ArrayList<Query>();
        for (var title : person.wishTitles()) {
            wishes.add(Query.of(query -> query.match(
                    match -> match.field("title").query(title).boost(4f).minimumShouldMatch("2<60%"))));
        }
        if (!person.skills().isEmpty()) {
            wishes.add(Query.of(query ->
                    query.match(match -> match.field("skills").query(String.join(" ", person.skills())))));
        }
        if (!person.wishOccupations().isEmpty()) {
            wishes.add(Query.of(query ->
                    query.constantScore(same -> same.filter(terms("occupationCode", person.wishOccupations()))
                            .boost(8f))));
        }
        var major = person.majorCode();
        if (major != null) {
            wishes.add(Query.of(query -> query.constantScore(
                    same -> same.filter(terms("majors", Majors.levelsOf(major))).boost(2f))));
        }
        return wishes;
    }

    private static Query open(LocalDate today) {
        return Query.of(query -> query.bool(bool -> bool.filter(term("status", VacancyDocument.OPEN))
                .mustNot(Query.of(late -> late.range(
                        range -> range.date(date -> date.field("validUntil").lt(today.toString())))))));
    }

    private static List<Query> leftOut(LeftOut leftOut) {
        var employers = terms(
                "employerId", leftOut.employers().stream().map(UUID::toString).toList());
        return leftOut.vacancies().isEmpty()
                ? List.of(employers)
                : List.of(employers, ids(List.copyOf(leftOut.vacancies())));
    }

    private static List<Query> conditions(VacancySearch search) {
        var conditions = new ArrayList<Query>();
        if (search.region() != null) {
            conditions.add(term("region", search.region()));
        }
        if (search.near() != null && search.withinKm() != null) {
            conditions.add(within(search.near(), search.withinKm()));
        }
        if (search.near() != null && search.withinMinutes() != null) {
            conditions.add(TravelQueries.within(search.near(), search.withinMinutes()));
        }
        var payMin = search.payMin();
        if (payMin != null) {
            var enough = Query.of(query -> query.range(range ->
                    range.number(number -> number.field("payMonthlyMax").gte(payMin.doubleValue()))));
            conditions.add(search.includeNegotiable() ? anyOf(enough, flag("negotiable", true)) : enough);
        } else if (!search.includeNegotiable()) {
            conditions.add(flag("negotiable", false));
        }
        if (search.degree() != null) {
            conditions.add(atMost("degreeRank", search.degree().rank()));
        }
        if (search.major() != null) {
            conditions.add(anyOf(flag("majorAny", true), terms("majors", Majors.levelsOf(search.major()))));
        }
        if (search.experienceYears() != null) {
            var enough = atMost("minYears", search.experienceYears());
            conditions.add(search.experienceYears() == 0 ? anyOf(enough, flag("freshGraduates", true)) : enough);
        }
        if (search.graduateYear() != null) {
            conditions.add(anyOf(
                    term("audience", "EVERYONE"),
                    number("graduateYears", search.graduateYear(), search.graduateYear())));
        }
        var postedSince = search.postedSince();
        if (postedSince != null) {
            conditions.add(Query.of(query -> query.range(
                    range -> range.date(date -> date.field("publishedAt").gte(postedSince.toString())))));
        }
        if (search.campaign() != null) {
            conditions.add(term("campaigns", search.campaign()));
        }
        if (search.employer() != null) {
            conditions.add(term("employerId", search.employer().toString()));
        }
        return conditions;
    }

    private static Query within(GeoPosition centre, double kilometres) {
        return Query.of(query -> query.geoDistance(geo -> geo.field("location")
                .distance(kilometres + "km")
                .location(at -> at.latlon(point -> point.lat(centre.lat()).lon(centre.lon())))));
    }

    private static Query anyOf(Query... queries) {
        return Query.of(
                query -> query.bool(bool -> bool.should(List.of(queries)).minimumShouldMatch("1")));
    }

    private static Query atMost(String field, int value) {
        return Query.of(query ->
                query.range(range -> range.number(number -> number.field(field).lte((double) value))));
    }

    private static Query number(String field, int least, int most) {
        return Query.of(query -> query.range(range ->
                range.number(number -> number.field(field).gte((double) least).lte((double) most))));
    }

    private static Query flag(String field, boolean value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    private static Query terms(String field, List<String> values) {
        return Query.of(query -> query.terms(terms -> terms.field(field)
                .terms(listed ->
                        listed.value(values.stream().map(FieldValue::of).toList()))));
    }
}
