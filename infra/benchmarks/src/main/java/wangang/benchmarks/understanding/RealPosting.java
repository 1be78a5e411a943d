package wangang.benchmarks.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.demodata.http.Json;

/**
 * A posting of {@code ../shared/data/postings}: its text, and what its employer put into fields (the degree in Chinese,
 * yuan a month, 0 where none).
 */
record RealPosting(String reference, String title, String text, String degree, int payMin, int payMax) {

    /** @throws BenchmarkFailure when the folder has no such files */
    static List<RealPosting> in(Path folder) {
        return Stream.of("shanghai_2022.jsonl", "campus_2026.jsonl")
                .flatMap(file -> lines(folder.resolve(file)))
                .map(RealPosting::of)
                .toList();
    }

    private static RealPosting of(String line) {
        var fields = Json.read(line);
        var text = fields.has("text")
                ? fields.path("text").asString("")
                : "任职要求：\n%s\n岗位职责：\n%s\n加分项：\n%s"
                        .formatted(
                                fields.path("requirements").asString(""),
                                fields.path("duties").asString(""),
                                fields.path("bonus").asString(""));
        return new RealPosting(
                fields.path("reference").asString(""),
                fields.path("title").asString(""),
                text,
                fields.path("degree").asString(""),
                (int) fields.path("payMin").asDouble(0),
                (int) fields.path("payMax").asDouble(0));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new BenchmarkFailure("cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
