package wangang.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;

class PagingIT extends ServiceIT {

    private static final int SIZE = 5;

    private final String campaign = ownCampaign();

    @Test
    void everyHitComesOnceAndNoPageHasMoreThanTwoOfOneEmployer() {
        var busy = UUID.randomUUID();
        var other = UUID.randomUUID();
        published(Stream.concat(
                IntStream.range(0, 20)
                        .mapToObj(number -> aVacancy("同一单位" + number).of(busy)),
                IntStream.range(0, 12)
                        .mapToObj(number -> aVacancy("其他单位" + number).of(number < 6 ? other : UUID.randomUUID()))));

        var pages = pages("campaign", campaign);

        assertThat(pages.stream().flatMap(Collection::stream)).hasSize(32).doesNotHaveDuplicates();
        assertThat(employersOf(pages))
                .allSatisfy(page -> assertThat(page.stream()
                                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                                .values())
                        .allMatch(hits -> hits <= 2));
    }

    @Test
    void withoutDiversificationTheOrderIsTheSortsAlone() {
        var busy = UUID.randomUUID();
        var all = published(IntStream.range(0, 13)
                .mapToObj(number ->
                        aVacancy("同一单位" + number).of(busy).paying(5_000 + number * 100, 6_000 + number * 100)));

        var ids = pages("campaign", campaign, "diversify", "false", "sort", "pay").stream()
                .flatMap(Collection::stream)
                .toList();

        assertThat(ids).isEqualTo(ids(all.reversed()));
    }

    @Test
    void whatIsPublishedWhileSomebodyPagesNeitherRepeatsNorHidesAHit() {
        published(IntStream.range(0, 12).mapToObj(number -> aVacancy("早先" + number)));
        var first = anybody().search("campaign", campaign, "size", "5", "sort", "date");
        published(IntStream.range(0, 10).mapToObj(number -> aVacancy("后来" + number)));
        awaitFound(22, "campaign", campaign);

        var seen = new ArrayList<>(first.items("/title"));
        for (var cursor = first.cursor(); !cursor.isEmpty(); ) {
            var next = anybody().search("campaign", campaign, "size", "5", "sort", "date", "cursor", cursor);
            seen.addAll(next.items("/title"));
            cursor = next.cursor();
        }
        assertThat(seen).hasSize(12).doesNotHaveDuplicates().allMatch(title -> title.startsWith("早先"));
    }

    @Test
    void sortsByDateAndByDistance() {
        var start = Instant.parse("2026-11-01T00:00:00Z");
        var all = published(IntStream.range(0, 4)
                .mapToObj(number -> aVacancy("站点" + number)
                        .published(start.plusSeconds(number * 3_600L))
                        .at(31.20 + number * 0.01, 121.40)));

        assertThat(pages("campaign", campaign, "sort", "date").getFirst()).isEqualTo(ids(all.reversed()));
        assertThat(pages("campaign", campaign, "sort", "distance", "near", "31.19,121.40")
                        .getFirst())
                .isEqualTo(ids(all));
    }

    @Test
    void aCursorBelongsToItsSearchAndCannotBeMadeUp() {
        published(IntStream.range(0, 7).mapToObj(number -> aVacancy("岗位" + number)));
        var cursor = anybody().search("campaign", campaign, "size", "5").cursor();

        for (var wrong : List.of("abc", cursor.substring(3), cursor.substring(0, cursor.length() - 8))) {
            assertThat(anybody()
                            .search("campaign", campaign, "size", "5", "cursor", wrong)
                            .code())
                    .as(wrong)
                    .isEqualTo("request/invalid-cursor");
        }
        assertThat(anybody()
                        .search("campaign", ownCampaign(), "size", "5", "cursor", cursor)
                        .code())
                .isEqualTo("request/invalid-cursor");
    }

    private List<VacancyBuilder> published(Stream<VacancyBuilder> vacancies) {
        var all = vacancies
                .map(vacancy -> vacancy.with("campaigns", List.of(campaign)))
                .toList();
        int before = anybody().search("campaign", campaign).json().at("/total").asInt();
        events().tell(all.toArray(VacancyBuilder[]::new));
        awaitFound(before + all.size(), "campaign", campaign);
        return all;
    }

    private List<List<String>> pages(String... parameters) {
        return walk("/vacancyId", parameters);
    }

    private List<List<String>> employersOf(List<List<String>> pages) {
        var employers = walk("/employer/id", "campaign", campaign);
        assertThat(employers).hasSameSizeAs(pages);
        return employers;
    }

    private List<List<String>> walk(String pointer, String... parameters) {
        var pages = new ArrayList<List<String>>();
        String cursor = "";
        do {
            var asked = Stream.concat(
                            Stream.of(parameters),
                            cursor.isEmpty()
                                    ? Stream.of("size", Integer.toString(SIZE))
                                    : Stream.of("size", Integer.toString(SIZE), "cursor", cursor))
                    .toArray(String[]::new);
            var answer = anybody().search(asked);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            pages.add(answer.items(pointer));
            cursor = answer.cursor();
        } while (!cursor.isEmpty());
        return pages;
    }

    private static List<String> ids(List<VacancyBuilder> vacancies) {
        return vacancies.stream().map(vacancy -> vacancy.id().toString()).toList();
    }
}
