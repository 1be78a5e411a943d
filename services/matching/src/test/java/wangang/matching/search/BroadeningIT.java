package wangang.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.ServiceIT;
import wangang.testsupport.http.Answer;

class BroadeningIT extends ServiceIT {

    private final String campaign = ownCampaign();

    @Test
    void offersNeighboursOfTheOccupationBesideTheHits() {
        events().tell(
                        aVacancy("注册会计师").with("occupationCode", "2-06-03-00").with("campaigns", List.of(campaign)),
                        aVacancy("综合岗甲").with("occupationCode", "2-06-03-00").with("campaigns", List.of(campaign)),
                        aVacancy("面点师").with("occupationCode", "4-03-02-02").with("campaigns", List.of(campaign)));
        awaitFound(3, "campaign", campaign);

        var found = anybody().search("campaign", campaign, "q", "注册会计师");

        assertThat(found.items("/title")).containsExactly("注册会计师");
        assertThat(found.text("/alsoConsider/0/kind")).isEqualTo("OCCUPATION");
        assertThat(found.text("/alsoConsider/0/text")).isEqualTo("相近职业：会计专业人员");
        assertThat(titles(found, 0)).containsExactly("综合岗甲");
        assertThat(found.json().at("/alsoConsider").size()).isEqualTo(1);
    }

    @Test
    void offersTheWiderAreaWithNeighbouringSubdistrictsFirst() {
        events().tell(
                        aVacancy("园艺师甲").in("310105001").with("campaigns", List.of(campaign)),
                        aVacancy("园艺师乙").in("310105102").with("campaigns", List.of(campaign)),
                        aVacancy("园艺师丙").in("310105002").with("campaigns", List.of(campaign)));
        awaitFound(3, "campaign", campaign);

        var found = anybody().search("campaign", campaign, "q", "园艺师", "subdistrict", "310105001");

        assertThat(found.items("/title")).containsExactly("园艺师甲");
        assertThat(found.text("/alsoConsider/0/kind")).isEqualTo("AREA");
        assertThat(found.text("/alsoConsider/0/text")).startsWith("放宽地点：附近的").contains("江苏路街道");
        assertThat(titles(found, 0)).containsExactly("园艺师丙", "园艺师乙");
    }

    @Test
    void offersWhatIsBeyondTheTimeNearestFirst() {
        events().tell(
                        aVacancy("近").at(31.2200, 121.4200).with("campaigns", List.of(campaign)),
                        aVacancy("更远").at(31.2376, 121.5020).with("campaigns", List.of(campaign)),
                        aVacancy("远").at(31.2250, 121.4480).with("campaigns", List.of(campaign)));
        awaitFound(3, "campaign", campaign);

        var found = anybody().search("campaign", campaign, "near", "31.2187,121.4169", "withinMinutes", "10");

        assertThat(found.items("/title")).containsExactly("近");
        assertThat(found.text("/alsoConsider/0/text")).isEqualTo("放宽地点：路上超过 10 分钟");
        assertThat(titles(found, 0)).containsExactly("远", "更远");
        assertThat(found.json().at("/alsoConsider/0/items/0/travelMinutes").asInt())
                .isGreaterThan(10);
    }

    @Test
    void offersSkillsThatAreAskedForTogether() {
        events().tell(
                        aVacancy("甲").with("skills", List.of("Zettelkasten", "Luhmann")),
                        aVacancy("乙").with("skills", List.of("Zettelkasten", "Luhmann")),
                        aVacancy("丙").with("skills", List.of("Luhmann")).with("campaigns", List.of(campaign)),
                        aVacancy("丁").with("skills", List.of("Zettelkasten")).with("campaigns", List.of(campaign)));
        awaitFound(2, "campaign", campaign);

        await("skills asked for together are learned").atMost(PATIENCE).untilAsserted(() -> {
            var found = anybody().search("campaign", campaign, "q", "zettelkasten");
            assertThat(found.items("/title")).containsExactly("丁");
            assertThat(found.text("/alsoConsider/0/text")).isEqualTo("相关技能：Luhmann");
            assertThat(titles(found, 0)).containsExactly("丙");
        });
    }

    @Test
    void leavesASearchAloneThatFindsEnough() {
        for (int number = 0; number < 5; number++) {
            events().tell(aVacancy("出纳").with("occupationCode", "2-06-03-00").with("campaigns", List.of(campaign)));
        }
        events().tell(aVacancy("会计").with("occupationCode", "2-06-03-00").with("campaigns", List.of(campaign)));
        awaitFound(6, "campaign", campaign);

        assertThat(anybody().search("campaign", campaign, "q", "出纳").json().at("/alsoConsider"))
                .isEmpty();
    }

    private static List<String> titles(Answer found, int group) {
        return found.json()
                .at("/alsoConsider/" + group + "/items")
                .valueStream()
                .map(item -> item.at("/title").asString(""))
                .toList();
    }
}
