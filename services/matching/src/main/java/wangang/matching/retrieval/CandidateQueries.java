package wangang.matching.retrieval;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.Degree;

/** Queries on people for a vacancy. Needs no container. */
public final class CandidateQueries {

    private static final int MOST_MAJORS = 30;

    private CandidateQueries() {}

    /** @param consent the field that says that the person agreed to this use */
    public static Query forVacancy(VacancyDocument vacancy, String consent) {
        var bool = new BoolQuery.Builder().filter(flag(consent));
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
        bool.must(
                Query.of(query -> query.bool(any -> any.should(wishes(vacancy)).minimumShouldMatch("1"))));
        var subdistrict = vacancy.subdistrict();
        if (subdistrict != null) {
            bool.should(constant(term("wishSubdistricts", subdistrict), 2f));
        }
        return bool.build()._toQuery();
    }

    private static List<Query> wishes(VacancyDocument vacancy) {
        var wishes = new ArrayList<Query>();
        wishes.add(match("wishTitles", vacancy.title(), 4f));
        wishes.add(match("experienceTitles", vacancy.title(), 2f));
        if (!vacancy.skills().isEmpty()) {
            wishes.add(match("skills", String.join(" ", vacancy.skills()), 2f));
        }
        var occupation = vacancy.occupationCode();
        if (occupation != null) {
            wishes.add(constant(term("wishOccupations", occupation), 8f));
        }
        vacancy.majors().stream()
                .limit(MOST_MAJORS)
                .map(code -> Query.of(query ->
                        query.prefix(prefix -> prefix.field("majorCode").value(code))))
                .forEach(admitted -> wishes.add(constant(admitted, 2f)));
        return wishes;
    }

    private static Query unlessSet(String field, Query condition) {
        return Query.of(query -> query.bool(bool -> bool.should(
                        condition,
                        Query.of(unset -> unset.bool(
                                not -> not.mustNot(Query.of(set -> set.exists(exists -> exists.field(field)))))))
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
