package wangang.benchmarks.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.demodata.http.Json;

/** Files that have something on every line. */
final class Lines {

    private Lines() {}

    static List<JsonNode> of(Path file) {
        return texts(file).stream().map(line -> json(file, line)).toList();
    }

    static List<String> texts(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new BenchmarkFailure("Cannot read " + file + ".", unreadable);
        }
    }

    static JsonNode json(Path file, String line) {
        try {
            return Json.read(line);
        } catch (JacksonException unreadable) {
            throw new BenchmarkFailure(file + ": a line is no JSON: " + line, unreadable);
        }
    }
}
