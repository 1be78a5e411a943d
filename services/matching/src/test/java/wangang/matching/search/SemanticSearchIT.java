package wangang.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;

class SemanticSearchIT extends ServiceIT {

    private final String campaign = ownCampaign();

    @Test
    void findsTheSameWorkUnderAnotherName() {
        tell("投递员", "仓库管理员", "电焊工");

        var found = anybody().search("campaign", campaign, "q", "快递小哥");

        assertThat(found.items("/title")).containsExactly("投递员");
        assertThat(found.items("/matched")).containsExactly("MEANING");
    }

    @Test
    void putsWhatHasTheWordsAndTheMeaningFirst() {
        tell("服务端研发", "Java开发工程师", "咖啡师");

        var found = anybody().search("campaign", campaign, "q", "Java开发工程师", "wide", "true");

        assertThat(found.items("/title")).containsExactly("Java开发工程师", "服务端研发");
        assertThat(found.items("/matched")).containsExactly("WORDS", "MEANING");
    }

    @Test
    void countsNeighboursInTotalAndFacets() {
        events().tell(
                        aVacancy("空中乘务").with("campaigns", List.of(campaign)).with("kind", "INTERNSHIP"),
                        aVacancy("航空乘务员").with("campaigns", List.of(campaign)));
        awaitFound(2, "campaign", campaign);

        var all = anybody().search("campaign", campaign, "q", "航空乘务员");
        var interns = anybody().search("campaign", campaign, "q", "航空乘务员", "kind", "INTERNSHIP");

        assertThat(all.json().at("/total").asInt()).isEqualTo(2);
        assertThat(all.json().at("/facets/kind").toString())
                .contains("INTERNSHIP")
                .contains("FULL_TIME");
        assertThat(interns.items("/title")).containsExactly("空中乘务");
        assertThat(interns.json().at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void neighboursFulfilTheConditionsToo() {
        events().tell(
                        aVacancy("空中乘务").with("campaigns", List.of(campaign)).with("degree", "MASTER"),
                        aVacancy("航空乘务员").with("campaigns", List.of(campaign)).with("degree", "COLLEGE"));
        awaitFound(2, "campaign", campaign);

        assertThat(anybody()
                        .search("campaign", campaign, "q", "航空乘务员", "degree", "BACHELOR")
                        .items("/title"))
                .containsExactly("航空乘务员");
    }

    @Test
    void pagesThroughWordsAndMeaningWithoutRepeatingOrLosing() {
        int many = 260;
        events().tell(IntStream.range(0, many)
                .mapToObj(number -> aVacancy(number % 2 == 0 ? "会计" + number : "财务核算专员" + number)
                        .with("campaigns", List.of(campaign)))
                .toArray(VacancyBuilder[]::new));
        awaitFound(many, "campaign", campaign);

        var seen = new ArrayList<String>();
        var page = anybody().search("campaign", campaign, "q", "会计", "size", "50", "diversify", "false");
        int total = page.json().at("/total").asInt();
        while (true) {
            seen.addAll(page.items("/vacancyId"));
            var next = page.json().at("/nextCursor").asString("");
            if (next.isEmpty()) {
                break;
            }
            page = anybody()
                    .search("campaign", campaign, "q", "会计", "size", "50", "diversify", "false", "cursor", next);
        }
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        assertThat(seen).hasSizeGreaterThanOrEqualTo(total);
        assertThat(seen.size()).isBetween(many / 2, many);
    }

    private void tell(String... titles) {
        events().tell(List.of(titles).stream()
                .map(title -> aVacancy(title).with("campaigns", List.of(campaign)))
                .toArray(VacancyBuilder[]::new));
        awaitFound(titles.length, "campaign", campaign);
    }
}
