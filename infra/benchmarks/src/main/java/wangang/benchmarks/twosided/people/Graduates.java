package wangang.benchmarks.twosided.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.demodata.Dice;
import wangang.demodata.http.Json;

/** The sixty, numbered from 9001: a line {@code {"seed":…}} and then a line of JSON for each. */
public record Graduates(long seed, List<Graduate> all) {

    /** Drawn once, on 2026-11-27, before any system ranked. */
    public static final long SEED = 20_261_127;

    private static final int FIRST = 9001;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public static Graduates generate(long seed) {
        var lineOfEach = Line.all().stream()
                .flatMap(line -> Collections.nCopies(line.count(), line).stream())
                .toList();
        var peculiarities = Peculiarities.drawn(lineOfEach, new Dice(seed, "peculiarities", 0));
        return new Graduates(
                seed,
                IntStream.range(0, lineOfEach.size())
                        .mapToObj(place -> new GraduateMaker(
                                        lineOfEach.get(place),
                                        peculiarities.of(place),
                                        new Dice(seed, "graduate", place))
                                .make(Integer.toString(FIRST + place)))
                        .toList());
    }

    /** @throws BenchmarkFailure when there is no such file */
    public static Graduates read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var people = new ArrayList<Graduate>();
            for (var line : lines.subList(1, lines.size())) {
                people.add(MAPPER.readValue(line, Graduate.class));
            }
            return new Graduates(Json.read(lines.getFirst()).path("seed").asLong(), List.copyOf(people));
        } catch (IOException unreadable) {
            throw new BenchmarkFailure("The people who are judged for are not in " + file + ".", unreadable);
        }
    }

    public String toLines() {
        return "{\"seed\":" + seed + "}\n"
                + all.stream().map(Json::write).map(line -> line + "\n").collect(Collectors.joining());
    }

    /**
     * Tab-separated: a person's number and the tier of an invented school. For auditing who is shown; never in a file.
     */
    public String schoolTiers() {
        return all.stream()
                .map(graduate -> graduate.person() + "\t"
                        + SchoolTier.of(graduate, new Dice(seed, "school", Integer.parseInt(graduate.person()))) + "\n")
                .collect(Collectors.joining());
    }
}
