package wangang.benchmarks.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one system answered: documents per query, best first. */
public record Run(String tag, Map<String, List<Hit>> hits) {

    /** A document and its score, the higher the better. */
    public record Hit(String document, double score) {}

    public static Run of(String tag) {
        return new Run(tag, new LinkedHashMap<>());
    }

    public Run add(String query, List<Hit> best) {
        hits.put(query, List.copyOf(best));
        return this;
    }

    /** Documents of a query, best first; none where it was not answered. */
    List<String> documents(String query) {
        return hits.getOrDefault(query, List.of()).stream().map(Hit::document).toList();
    }

    /** In TREC form: {@code query Q0 document rank score tag}, ranks from 1. */
    public void write(Path file) {
        try (var out = Files.newBufferedWriter(file)) {
            for (var answer : hits.entrySet()) {
                int rank = 1;
                for (var hit : answer.getValue()) {
                    out.write("%s Q0 %s %d %s %s%n"
                            .formatted(
                                    answer.getKey(),
                                    hit.document(),
                                    rank++,
                                    String.format(Locale.ROOT, "%.6f", hit.score()),
                                    tag));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
