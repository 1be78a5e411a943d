package wangang.benchmarks.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import wangang.acceptance.RealPostings;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.measuring.ShippedParts;
import wangang.matching.document.VacancyDocument;
import wangang.matching.document.VacancyEvent;
import wangang.matching.engine.EngineConfiguration;

/** The real postings as the vacancies that the index would hold, by their reference. */
final class Postings {

    private static final JsonMapper JSON = EngineConfiguration.documents();
    private static final String PUBLISHED = "2026-11-01T00:00:00Z";

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
        return ShippedParts.DOCUMENTS.vacancy(JSON.convertValue(
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
                        item,
                        "publishedAt",
                        PUBLISHED,
                        "changedAt",
                        PUBLISHED),
                VacancyEvent.class));
    }
}
