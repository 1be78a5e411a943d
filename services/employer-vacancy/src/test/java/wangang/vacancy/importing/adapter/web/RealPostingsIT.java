package wangang.vacancy.importing.adapter.web;

import static java.util.stream.Collectors.counting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wangang.testsupport.http.Api;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.posting.domain.TermsForm.Majors;
import wangang.vacancy.posting.domain.TermsForm.Pay;
import wangang.vacancy.posting.domain.TermsForm.Place;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.VacancyBuilder;

/** What employers really wrote goes in whole; read from beside the project, never from its resources. */
class RealPostingsIT extends ServiceIT {

    private static final Path POSTINGS = Path.of("../../../shared/data/postings");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> REGIONS = Map.of(
            "黄浦区", "310101", "徐汇区", "310104", "长宁区", "310105", "静安区", "310106", "普陀区", "310107", "杨浦区", "310110", "闵行区",
            "310112", "浦东新区", "310115");

    @Test
    void takesEveryRealPostingThatHasATextAndRepeatsNoOther() throws IOException {
        assumeThat(POSTINGS.resolve("shanghai_2022.jsonl"))
                .as("real postings in ../shared/data beside the project; without them nothing is measured")
                .exists();
        var lines = Stream.of("shanghai_2022.jsonl", "campus_2026.jsonl")
                .flatMap(RealPostingsIT::postings)
                .map(RealPostingsIT::line)
                .toList();
        var file = String.join("\n", lines);
        var employer = aVerifiedEmployer();
        long began = System.nanoTime();
        var receipts = employer.api()
                .upload("/api/vacancies/import", "application/x-ndjson", file)
                .lines();
        double seconds = (System.nanoTime() - began) / 1e9;
        var end = receipts.getLast();
        var reasons = receipts.stream()
                .filter(receipt -> receipt.path("status").asString("").equals("REJECTED"))
                .map(receipt -> receipt.at("/reasons/0/code").asString())
                .toList();
        System.out.printf(
                "real postings: %d imported, %.0f a second, rejected for %s%n",
                receipts.size() - 1,
                (receipts.size() - 1) / seconds,
                reasons.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, counting())));
        assertThat(reasons)
                .filteredOn(reason -> !reason.startsWith("legal/") && !reason.equals("vacancy/duplicate"))
                .as("five of them say nothing at all about the work")
                .hasSize(5)
                .containsOnly("vacancy/text-missing");
        assertThat(reasons)
                .filteredOn(reason -> reason.startsWith("legal/"))
                .as("the law forbids one in two hundred at most")
                .hasSizeLessThan(20);
        assertAreRepetitions(receipts, lines.stream().map(JSON::readTree).toList());
        int taken = 4_036 - reasons.size();
        assertThat(end.get("created").asInt()).isEqualTo(taken);
        var again = employer.api()
                .upload("/api/vacancies/import", "application/x-ndjson", file)
                .lines();
        assertThat(again.getLast().get("unchanged").asInt()).isEqualTo(taken);
    }

    /** What was refused is compared with the one it is said to repeat, sequence by sequence and not by signature. */
    private static void assertAreRepetitions(List<JsonNode> receipts, List<JsonNode> items) {
        var created = receipts.stream()
                .filter(receipt -> receipt.path("status").asString("").equals("CREATED"))
                .collect(Collectors.toMap(
                        receipt -> receipt.get("vacancyId").asString(),
                        receipt -> items.get(receipt.get("index").asInt())));
        var likenesses = receipts.stream()
                .filter(receipt -> receipt.at("/reasons/0/code").asString("").equals("vacancy/duplicate"))
                .map(receipt -> {
                    var item = items.get(receipt.get("index").asInt());
                    var other = Objects.requireNonNull(
                            created.get(receipt.at("/reasons/0/duplicateOf").asString()));
                    assertThat(item.get("place")).isEqualTo(other.get("place"));
                    return Map.entry(
                            likeness(item, other),
                            item.get("reference") + " repeats " + other.get("reference") + ": " + item.get("title"));
                })
                .sorted(Map.Entry.comparingByKey())
                .toList();
        System.out.printf(
                "%d repeat another, the least alike:%n%s%n",
                likenesses.size(),
                likenesses.stream().limit(10).map(Object::toString).collect(Collectors.joining("\n")));
        assertThat(likenesses)
                .extracting(Map.Entry::getKey)
                .as("shares in common")
                .hasSize(148)
                .allMatch(likeness -> likeness > 0.9);
    }

    private static double likeness(JsonNode one, JsonNode other) {
        var common = sequences(one);
        common.retainAll(sequences(other));
        var all = sequences(one);
        all.addAll(sequences(other));
        return (double) common.size() / all.size();
    }

    private static Set<String> sequences(JsonNode item) {
        var words = (item.get("title").asString() + item.get("text").asString())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return IntStream.rangeClosed(0, words.length() - 4)
                .mapToObj(from -> words.substring(from, from + 4))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<JsonNode> postings(String name) {
        try {
            return Files.readAllLines(POSTINGS.resolve(name)).stream().map(JSON::readTree);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String line(JsonNode posting) {
        var district = posting.path("district").asString("");
        var text = Stream.of("text", "duties", "requirements", "bonus")
                .map(field -> posting.path(field).asString(""))
                .collect(Collectors.joining("\n"));
        return Api.json(VacancyBuilder.aVacancy()
                .named(posting.get("reference").asString())
                .titled(posting.get("title").asString())
                .ofOccupation(null)
                .in(new Place(
                        REGIONS.getOrDefault(district, "310000"),
                        null,
                        posting.path("address").asString(null),
                        null,
                        null))
                .paying(pay(posting))
                .forMajors(new Majors(true, null))
                .withSkills(posting.path("benefits").values().stream()
                        .map(JsonNode::asString)
                        .toList())
                .saying(text)
                .form());
    }

    private static Pay pay(JsonNode posting) {
        var min = amount(posting.get("payMin"));
        var max = amount(posting.get("payMax"));
        return min == null || max == null
                ? new Pay(PayForm.NEGOTIABLE, null, null, null)
                : new Pay(PayForm.MONTHLY, min, max, null);
    }

    private static @Nullable Integer amount(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : (int) value.asDouble();
    }
}
