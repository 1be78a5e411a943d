package wangang.benchmarks.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import wangang.acceptance.RealPostings;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.matching.document.Documents;
import wangang.matching.document.VacancyDocument;
import wangang.matching.document.VacancyEvent;
import wangang.matching.engine.EngineConfiguration;
import wangang.matching.understanding.majors.MajorReader;
import wangang.matching.understanding.text.Passage;
import wangang.matching.vocabulary.Subdistricts;

/** The real postings as the vacancies that the index would hold, by their reference; majors as the text asks for them. */
final class Postings {

    private static final JsonMapper JSON = EngineConfiguration.documents();
    private static final String PUBLISHED = "2026-11-01T00:00:00Z";

    private final MajorReader majors = new MajorReader("/wangang/matching/majors.csv");
    private final Documents documents = new Documents(Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv"));

    /** @param named where they are; beside the project when null */
    static Map<String, VacancyDocument> read(@Nullable Path named) {
        var folder = named == null ? RealPostings.folder().orElse(null) : named;
        if (folder == null || !RealPostings.areIn(folder)) {
            throw new BenchmarkFailure(
                    "The real postings are not in ../shared/data/postings; --postings FOLDER names another place.",
                    null);
        }
        try {
            var postings = new Postings();
            var vacancies = new LinkedHashMap<String, VacancyDocument>();
            for (var item : RealPostings.items(folder)) {
                vacancies.put(String.valueOf(item.get("reference")), postings.document(item));
            }
            return vacancies;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param item as imported */
    VacancyDocument document(Map<String, Object> item) {
        var reference = String.valueOf(item.get("reference"));
        var terms = new LinkedHashMap<>(item);
        terms.put("majors", Map.of("codes", codes(item)));
        return documents.vacancy(JSON.convertValue(
                Map.of(
                        "vacancyId",
                        People.uuid(reference),
                        "employerId",
                        People.uuid("employer"),
                        "employerAccount",
                        "employer",
                        "employerName",
                        "（测量）",
                        "version",
                        1,
                        "status",
                        VacancyDocument.OPEN,
                        "terms",
                        terms,
                        "publishedAt",
                        PUBLISHED,
                        "changedAt",
                        PUBLISHED),
                VacancyEvent.class));
    }

    private List<String> codes(Map<String, Object> item) {
        return majors.read(List.of(
                        Passage.title(String.valueOf(item.get("title"))),
                        Passage.text(String.valueOf(item.get("text")))))
                .requiredCodes();
    }
}
