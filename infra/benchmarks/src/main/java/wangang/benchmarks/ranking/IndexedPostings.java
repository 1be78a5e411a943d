package wangang.benchmarks.ranking;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wangang.benchmarks.measuring.ShippedParts;
import wangang.benchmarks.twosided.postings.Posting;
import wangang.benchmarks.twosided.postings.Postings;
import wangang.benchmarks.twosided.systems.JudgedIndex;
import wangang.matching.document.VacancyDocument;

/** The real postings as the vacancies that the index would hold, by their reference. */
final class IndexedPostings {

    private IndexedPostings() {}

    /** @param folder where they are; beside the project when null */
    static Map<String, VacancyDocument> read(@Nullable Path folder) {
        var vacancies = new LinkedHashMap<String, VacancyDocument>();
        Postings.in(folder).all().forEach(posting -> vacancies.put(posting.id(), document(posting)));
        return vacancies;
    }

    static VacancyDocument document(Posting posting) {
        return ShippedParts.DOCUMENTS.vacancy(JudgedIndex.event(posting));
    }
}
