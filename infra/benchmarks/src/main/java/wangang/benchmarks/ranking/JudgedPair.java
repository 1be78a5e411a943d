package wangang.benchmarks.ranking;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import wangang.benchmarks.measuring.BenchmarkFailure;

/** A person and a vacancy that somebody judged for both sides: grade 0 (no match) to 3 (both would want it). */
record JudgedPair(String personId, String vacancyId, int grade) {

    private static final int BEST = 3;
    private static final int NONE = -1;

    /** Lines of {@code {"personId","vacancyId","grade"}}, or of TREC's {@code person 0 vacancy grade}. */
    static List<JudgedPair> read(Path file) {
        return Lines.texts(file).stream()
                .map(line -> {
                    var pair = line.startsWith("{") ? ofJson(Lines.json(file, line)) : ofColumns(line);
                    if (pair.personId.isEmpty() || pair.vacancyId.isEmpty() || pair.grade < 0 || pair.grade > BEST) {
                        throw new BenchmarkFailure(
                                file + ": a line has no person, vacancy and grade of 0 to 3: " + line, null);
                    }
                    return pair;
                })
                .toList();
    }

    private static JudgedPair ofJson(JsonNode line) {
        return new JudgedPair(
                line.path("personId").asString(""),
                line.path("vacancyId").asString(""),
                line.path("grade").asInt(NONE));
    }

    private static JudgedPair ofColumns(String line) {
        var cells = line.split("\\s+", -1);
        return cells.length == 4 && cells[3].matches("\\d")
                ? new JudgedPair(cells[0], cells[2], Integer.parseInt(cells[3]))
                : new JudgedPair("", "", NONE);
    }
}
