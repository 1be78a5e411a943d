package wangang.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.Documents;
import wangang.matching.document.JobseekerEvent;
import wangang.matching.document.PersonDocument;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.Titles;
import wangang.matching.vocabulary.Subdistricts;

/** Sex, age, ethnicity, health, household and school change no document and no order, even if somebody told them. */
class BlindnessTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Documents DOCUMENTS =
            new Documents(Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv"), Titles.BY_CHANCE);

    private static final Map<String, List<Object>> SAID = Map.ofEntries(
            Map.entry("sex", List.of("男", "女")),
            Map.entry("gender", List.of("MALE", "FEMALE")),
            Map.entry("age", List.of(21, 35, 52)),
            Map.entry("birthday", List.of("1974-05-01", "2004-05-01")),
            Map.entry("ethnicity", List.of("汉族", "回族", "维吾尔族")),
            Map.entry("health", List.of("良好", "残疾")),
            Map.entry("maritalStatus", List.of("已婚", "未婚")),
            Map.entry("household", List.of("上海", "外地", "农村")),
            Map.entry("school", List.of("甲大学", "乙职业学院")),
            Map.entry("schoolTier", List.of("985", "211", "普通", "高职")));

    private final Ranking ranking = Pairs.ranking();

    @Test
    void permutingThemChangesNoOrderOfVacanciesAndNoOrderOfPeople() {
        var random = new Random(11);
        var people = IntStream.range(0, 120)
                .mapToObj(seed -> new GeneratedPairs(seed).person())
                .toList();
        var vacancies = IntStream.range(0, 60)
                .mapToObj(seed -> {
                    var vacancy = new GeneratedPairs(1_000 + seed).vacancy();
                    return seed % 2 == 0 ? Pairs.document(vacancy, "autumn") : Pairs.document(vacancy);
                })
                .toList();
        var plain = people.stream().map(person -> read(person.data())).toList();
        for (int permutation = 0; permutation < 5; permutation++) {
            var told =
                    people.stream().map(person -> read(saying(person, random))).toList();
            assertThat(told).isEqualTo(plain);
            for (var vacancy : vacancies) {
                assertThat(ids(ranking.peopleFor(vacancy, told))).isEqualTo(ids(ranking.peopleFor(vacancy, plain)));
            }
            for (int index = 0; index < people.size(); index++) {
                assertThat(ids(ranking.vacanciesFor(told.get(index), vacancies)))
                        .isEqualTo(ids(ranking.vacanciesFor(plain.get(index), vacancies)));
            }
        }
    }

    /** The event with something said of the person in every object that it has. */
    private static Map<String, Object> saying(PersonBuilder person, Random random) {
        return salted(person.data(), random);
    }

    private static Map<String, Object> salted(Map<?, ?> object, Random random) {
        var salted = new LinkedHashMap<String, Object>();
        object.forEach((name, value) ->
                salted.put((String) name, value instanceof Map<?, ?> inner ? salted(inner, random) : value));
        if (!object.containsKey("MATCHING")) {
            SAID.forEach((name, values) -> salted.put(name, values.get(random.nextInt(values.size()))));
        }
        return salted;
    }

    private static PersonDocument read(Map<String, Object> data) {
        var event = JSON.readValue(JSON.writeValueAsString(data), JobseekerEvent.class);
        return Objects.requireNonNull(DOCUMENTS.person(event));
    }

    private static List<List<UUID>> ids(List<Match> matches) {
        var ids = new ArrayList<List<UUID>>();
        matches.forEach(match ->
                ids.add(List.of(match.vacancy().vacancyId(), match.person().jobseekerId())));
        return ids;
    }
}
