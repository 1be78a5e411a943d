package wangang.benchmarks.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.demodata.http.Json;

/**
 * The files of a judged set: {@code queries.tsv} (id, text), {@code corpus.jsonl} ({@code {"id","text"}}),
 * {@code qrels.tsv} in TREC form.
 */
public final class JudgedSet {

    private JudgedSet() {}

    /** @throws BenchmarkFailure when a line has no tab */
    public static List<Item> queries(Path file) {
        return lines(file).stream()
                .map(line -> {
                    int tab = line.indexOf('\t');
                    if (tab < 1) {
                        throw new BenchmarkFailure(file + ": a line is not “id<TAB>text”: " + line, null);
                    }
                    return new Item(line.substring(0, tab), line.substring(tab + 1));
                })
                .toList();
    }

    public static List<Item> documents(Path file) {
        return lines(file).stream()
                .map(Json::read)
                .map(line ->
                        new Item(line.path("id").asString(""), line.path("text").asString("")))
                .toList();
    }

    /** By query, the grade of each relevant document; grades of 0 and below are left out. */
    public static Map<String, Map<String, Integer>> judgements(Path file) {
        return judgements(file, 1);
    }

    /** By query, the grade of each document that has been judged, 0 and below included. */
    public static Map<String, Map<String, Integer>> allJudgements(Path file) {
        return judgements(file, Integer.MIN_VALUE);
    }

    private static Map<String, Map<String, Integer>> judgements(Path file, int least) {
        var judgements = new LinkedHashMap<String, Map<String, Integer>>();
        for (var line : lines(file)) {
            var cells = line.split("\\s+", -1);
            if (cells.length != 4) {
                throw new BenchmarkFailure(file + ": a line is not “query 0 document grade”: " + line, null);
            }
            int grade = Integer.parseInt(cells[3]);
            if (grade >= least) {
                judgements
                        .computeIfAbsent(cells[0], query -> new LinkedHashMap<>())
                        .put(cells[2], grade);
            }
        }
        return judgements;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new BenchmarkFailure("Cannot read " + file + ".", unreadable);
        }
    }
}
