package wangang.matching.retrieval;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import wangang.matching.document.PersonDocument;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.relevance.Nearness;
import wangang.matching.vocabulary.MajorCatalogue;

/** Finds by what titles mean: the work a person wishes or, where none is wished, has done or studied for. */
@Component
public class NearByMeaning {

    /** More wishes than these are rare, and each costs a search. */
    private static final int MOST_TITLES = 5;

    /** Cosine from which work may be what is wished. */
    private static final float LEAST_ALIKE = 0.3f;

    private final TitleMeanings meanings;
    private final MajorCatalogue majors;

    public NearByMeaning(TitleMeanings meanings, MajorCatalogue majors) {
        this.meanings = meanings;
        this.majors = majors;
    }

    /** Vacancies whose work is nearest to what the person wishes, among those that fulfil the conditions. */
    List<Query> vacancies(PersonDocument person, Query conditions) {
        return interests(person)
                .limit(MOST_TITLES)
                .map(title -> near(title, conditions))
                .toList();
    }

    private Stream<String> interests(PersonDocument person) {
        if (!person.wishTitles().isEmpty()) {
            return person.wishTitles().stream();
        }
        var major = person.majorCode();
        return Stream.concat(
                person.experienceTitles().stream(), Stream.ofNullable(major).map(majors::nameOf));
    }

    private Query near(String title, Query conditions) {
        return Nearness.query(meanings.likeness().vector(meanings.of(title)), conditions, LEAST_ALIKE);
    }
}
