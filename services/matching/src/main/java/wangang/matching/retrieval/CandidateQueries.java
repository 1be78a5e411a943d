package wangang.matching.retrieval;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import wangang.matching.document.VacancyDocument;
import wangang.matching.relevance.Nearness;
import wangang.matching.vocabulary.Degree;

/** Queries on people for a vacancy. Needs no container. */
public final class CandidateQueries {

    private static final int MOST_MAJORS = 30;

    /** Cosine from which a wish may mean the vacancy's work. */
    private static final float LEAST_ALIKE = 0.5f;

    private CandidateQueries() {}

    /**
     * People whom it may suit in any respect, for an employer who looks for them.
     *
     * @param talkedTo people who are not looked for
     */
    static Query toShow(VacancyDocument vacancy, List<UUID> talkedTo) {
        var allowed = allowed(vacancy, "matching", talkedTo);
        var respects = new ArrayList<>(respects(vacancy));
        respects.addAll(wishesAlike(vacancy, "matching", talkedTo));
        return allowed.must(anyOf(respects)).build()._toQuery();
    }

    /**
     * People to whom it may be pushed: who wish this work or, where a file wishes none, have what it asks for. Whoever
     * wishes other work is not even fetched.
     *
     * @param talkedTo people who are not looked for
     */
    static Query toTell(VacancyDocument vacancy, List<UUID> talkedTo) {
        var wishes = new ArrayList<>(wishes(vacancy));
        wishes.addAll(wishesAlike(vacancy, "recommendations", talkedTo));
        return allowed(vacancy, "recommendations", talkedTo)
                .must(anyOf(List.of(anyOf(wishes), wishingNothing(anyOf(qualifications(vacancy))))))
                .should(beside(vacancy))
                .build()
                ._toQuery();
    }

    /** @param consent the field that says that the person agreed to this use */
    private static BoolQuery.Builder allowed(VacancyDocument vacancy, String consent, List<UUID> talkedTo) {
        var bool = new BoolQuery.Builder().filter(flag(consent));
        if (!talkedTo.isEmpty()) {
            bool.mustNot(Query.of(query -> query.ids(
                    ids -> ids.values(talkedTo.stream().map(UUID::toString).toList()))));
        }
        if (vacancy.degree() != Degree.NONE) {
            bool.mustNot(Query.of(below -> below.range(
                    range -> range.number(number -> number.field("degreeRank").lt((double) vacancy.degreeRank())))));
        }
        bool.filter(unlessSet("kinds", term("kinds", vacancy.kind().name())));
        if (!vacancy.graduateYears().isEmpty()) {
            var years = vacancy.graduateYears().stream()
                    .map(year -> FieldValue.of(year.longValue()))
                    .toList();
            bool.filter(Query.of(
                    query -> query.terms(terms -> terms.field("graduationYear").terms(listed -> listed.value(years)))));
        }
        var subdistrict = vacancy.subdistrict();
        if (subdistrict != null) {
            bool.should(constant(term("wishSubdistricts", subdistrict), 2f));
        }
        return bool;
    }

    /** Wishes that mean the same work in other words, among people who may be asked at all. */
    private static List<Query> wishesAlike(VacancyDocument vacancy, String consent, List<UUID> talkedTo) {
        var nearness = vacancy.nearness();
        return nearness == null
                ? List.of()
                : List.of(Nearness.query(
                        HexFormat.of().parseHex(nearness),
                        allowed(vacancy, consent, talkedTo).build()._toQuery(),
                        LEAST_ALIKE));
    }

    private static List<Query> respects(VacancyDocument vacancy) {
        var respects = new ArrayList<>(wishes(vacancy));
        respects.addAll(beside(vacancy));
        return respects;
    }

    /** What counts besides the wishes. */
    private static List<Query> beside(VacancyDocument vacancy) {
        var respects = new ArrayList<>(qualifications(vacancy));
        respects.add(match("experienceTitles", vacancy.title(), 2f));
        return respects;
    }

    private static List<Query> wishes(VacancyDocument vacancy) {
        var wishes = new ArrayList<Query>();
        wishes.add(match("wishTitles", vacancy.title(), 4f));
        var occupation = vacancy.occupationCode();
        if (occupation != null) {
            wishes.add(constant(term("wishOccupations", occupation), 8f));
        }
        return wishes;
    }

    private static List<Query> qualifications(VacancyDocument vacancy) {
        var qualifications = new ArrayList<Query>();
        if (!vacancy.skills().isEmpty()) {
            var words = String.join(" ", vacancy.skills());
            qualifications.add(match("skills", words, 2f));
            qualifications.add(match("certificates", words, 2f));
        }
        vacancy.majors().stream()
                .limit(MOST_MAJORS)
                .map(code -> Query.of(query ->
                        query.prefix(prefix -> prefix.field("majorCode").value(code))))
                .forEach(admitted -> qualifications.add(constant(admitted, 2f)));
        return qualifications;
    }

    private static Query wishingNothing(Query also) {
        return Query.of(query -> query.bool(bool ->
                bool.mustNot(exists("wishTitles"), exists("wishOccupations")).must(also)));
    }

    /** Of none of them, nobody. */
    private static Query anyOf(List<Query> queries) {
        return queries.isEmpty()
                ? Query.of(query -> query.matchNone(none -> none))
                : Query.of(query -> query.bool(any -> any.should(queries).minimumShouldMatch("1")));
    }

    private static Query exists(String field) {
        return Query.of(query -> query.exists(exists -> exists.field(field)));
    }

    private static Query unlessSet(String field, Query condition) {
        return Query.of(query -> query.bool(bool -> bool.should(
                        condition, Query.of(unset -> unset.bool(not -> not.mustNot(exists(field)))))
                .minimumShouldMatch("1")));
    }

    private static Query match(String field, String words, float boost) {
        return Query.of(
                query -> query.match(match -> match.field(field).query(words).boost(boost)));
    }

    private static Query constant(Query filter, float boost) {
        return Query.of(
                query -> query.constantScore(constant -> constant.filter(filter).boost(boost)));
    }

    private static Query flag(String field) {
        return Query.of(query -> query.term(term -> term.field(field).value(true)));
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }
}
