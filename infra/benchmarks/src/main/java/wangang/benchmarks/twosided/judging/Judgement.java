package wangang.benchmarks.twosided.judging;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.demodata.http.Json;

/** What a pair is settled as, and why: the judges' opinions in the order in which they were asked, two or three. */
record Judgement(Pair pair, int grade, List<Opinion> opinions) {

    record Opinion(int grade, String why) {}

    private record Line(String person, String posting, int grade, List<Opinion> opinions) {}

    Answer first() {
        return answer(0);
    }

    Answer second() {
        return answer(1);
    }

    private Answer answer(int judge) {
        return new Answer(pair, opinions.get(judge).grade(), opinions.get(judge).why());
    }

    String toLine() {
        return Json.write(new Line(pair.person(), pair.posting(), grade, opinions));
    }

    /** @throws BenchmarkFailure when fewer than two judges have an opinion */
    static Judgement ofLine(String line) {
        var json = Json.read(line);
        var opinions = new ArrayList<Opinion>();
        for (JsonNode opinion : json.path("opinions")) {
            opinions.add(new Opinion(
                    opinion.path("grade").asInt(), opinion.path("why").asString("")));
        }
        if (opinions.size() < 2) {
            throw new BenchmarkFailure("Not a judgement of two: " + line, null);
        }
        return new Judgement(
                new Pair(json.path("person").asString(""), json.path("posting").asString("")),
                json.path("grade").asInt(),
                List.copyOf(opinions));
    }
}
