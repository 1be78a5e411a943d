package wangang.benchmarks.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.demodata.http.Json;

/** JSON, one value a line. */
final class Lines {

    private Lines() {}

    static List<JsonNode> of(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(Json::read)
                    .toList();
        } catch (IOException | JacksonException unreadable) {
            throw new BenchmarkFailure("Cannot read " + file + " as a JSON value a line.", unreadable);
        }
    }
}
