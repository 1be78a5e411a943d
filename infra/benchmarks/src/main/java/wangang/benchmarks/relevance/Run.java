package wangang.benchmarks.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wangang.benchmarks.measuring.BenchmarkFailure;

/** What one system answered: documents per query, best first. */
public record Run(String tag, Map<String, List<Hit>> hits) {

    private static final int CELLS = 6;

    /** A document and its score, the higher the better. */
    public record Hit(String document, double score) {}

    public static Run of(String tag) {
        return new Run(tag, new LinkedHashMap<>());
    }

    /**
     * Reads a run in TREC form, in the order of its scores.
     *
     * @throws BenchmarkFailure when a line has not six cells
     */
    public static Run read(Path file) {
        var found = new LinkedHashMap<String, List<Hit>>();
        var tag = file.getFileName().toString();
        try {
            for (var line : Files.readAllLines(file)) {
                var cells = line.strip().split("\\s+", -1);
                if (cells.length != CELLS) {
                    throw new BenchmarkFailure(file + ": not “query Q0 document rank score tag”: " + line, null);
                }
                found.computeIfAbsent(cells[0], query -> new ArrayList<>())
                        .add(new Hit(cells[2], Double.parseDouble(cells[4])));
                tag = cells[5];
            }
        } catch (IOException unreadable) {
            throw new BenchmarkFailure("Cannot read the run " + file + ".", unreadable);
        }
        var run = of(tag);
        found.forEach((query, hits) -> {
            hits.sort(Comparator.comparingDouble(Hit::score).reversed());
            run.add(query, hits);
        });
        return run;
    }

    public Run add(String query, List<Hit> best) {
        hits.put(query, List.copyOf(best));
        return this;
    }

    /** Documents of a query, best first; none where it was not answered. */
    public List<String> documents(String query) {
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
