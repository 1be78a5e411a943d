package wangang.benchmarks.twosided.judging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.demodata.http.Json;

/** What one judge said of a pair. */
record Answer(Pair pair, int grade, String why) {

    static final int HIGHEST = 3;

    /**
     * @param files of JSON lines {@code {"person","posting","grade","why"}}, from one judge
     * @throws BenchmarkFailure for the first line that is no answer, and for a pair answered twice with different grades
     */
    static SortedMap<Pair, Answer> read(List<Path> files) {
        var answers = new TreeMap<Pair, Answer>();
        for (var file : files) {
            try {
                for (var line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        add(answers, of(file, line), file);
                    }
                }
            } catch (IOException unreadable) {
                throw new BenchmarkFailure("Cannot read the answers " + file + ".", unreadable);
            }
        }
        return answers;
    }

    private static Answer of(Path file, String line) {
        try {
            var json = Json.read(line);
            var answer = new Answer(
                    new Pair(
                            json.path("person").asString(""),
                            json.path("posting").asString("")),
                    json.path("grade").asInt(-1),
                    json.path("why").asString("").strip());
            if (answer.grade >= 0 && answer.grade <= HIGHEST && !answer.why.isEmpty()) {
                return answer;
            }
        } catch (JacksonException noJson) {
            throw new BenchmarkFailure(file + ": not JSON: " + line, noJson);
        }
        throw new BenchmarkFailure(file + ": a grade of 0 to 3 and a reason are needed: " + line, null);
    }

    private static void add(SortedMap<Pair, Answer> answers, Answer answer, Path file) {
        var earlier = answers.putIfAbsent(answer.pair, answer);
        if (earlier != null && earlier.grade != answer.grade) {
            throw new BenchmarkFailure(file + ": graded twice and differently: " + answer.pair, null);
        }
    }
}
