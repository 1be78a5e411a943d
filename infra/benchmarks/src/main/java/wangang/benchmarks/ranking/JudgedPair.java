package wangang.benchmarks.ranking;

import java.nio.file.Path;
import java.util.List;
import wangang.benchmarks.measuring.BenchmarkFailure;

/** A person and a vacancy that somebody judged for both sides: grade 0 (no match) to 3 (both would want it). */
record JudgedPair(String personId, String vacancyId, int grade) {

    private static final int BEST = 3;

    /** Lines of {@code {"personId","vacancyId","grade"}}; other fields are ignored. */
    static List<JudgedPair> read(Path file) {
        return Lines.of(file).stream()
                .map(line -> {
                    var pair = new JudgedPair(
                            line.path("personId").asString(""),
                            line.path("vacancyId").asString(""),
                            line.path("grade").asInt(-1));
                    if (pair.personId.isEmpty() || pair.vacancyId.isEmpty() || pair.grade < 0 || pair.grade > BEST) {
                        throw new BenchmarkFailure(
                                file + ": a line is not {\"personId\",\"vacancyId\",\"grade\": 0 to 3}: " + line, null);
                    }
                    return pair;
                })
                .toList();
    }
}
