package wangang.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.ServiceIT;

/** From 中山公园; the ways are in the names. */
class TravelSearchIT extends ServiceIT {

    private static final String HOME = "31.2187,121.4169";

    private final String campaign = ownCampaign();

    private void tellSomeVacancies() {
        events().tell(
                        aVacancy("地铁远").at(31.2376, 121.5020).with("campaigns", List.of(campaign)),
                        aVacancy("步行近").at(31.2200, 121.4200).with("campaigns", List.of(campaign)),
                        aVacancy("地铁近").at(31.2250, 121.4480).with("campaigns", List.of(campaign)),
                        aVacancy("没有地铁").at(31.2400, 121.2500).with("campaigns", List.of(campaign)),
                        aVacancy("没有地点").with("campaigns", List.of(campaign)));
        awaitFound(5, "campaign", campaign);
    }

    @Test
    void findsWhatIsReachedInTimeAndSaysHowLong() {
        tellSomeVacancies();

        var onFoot = anybody().search("campaign", campaign, "near", HOME, "withinMinutes", "10");
        var byMetro = anybody().search("campaign", campaign, "near", HOME, "withinMinutes", "45");

        assertThat(onFoot.items("/title")).containsExactly("步行近");
        assertThat(byMetro.items("/title")).containsExactlyInAnyOrder("步行近", "地铁近", "地铁远");
        assertThat(byMetro.items("/travelMinutes"))
                .allSatisfy(minutes -> assertThat(Integer.parseInt(minutes)).isBetween(1, 45));
    }

    @Test
    void sortsByTimeThenByDistanceThenWhatIsNowhere() {
        tellSomeVacancies();

        var sorted = anybody().search("campaign", campaign, "near", HOME, "sort", "travel");

        assertThat(sorted.items("/title")).containsExactly("步行近", "地铁近", "地铁远", "没有地铁", "没有地点");
    }

    @Test
    void pagesOnInTheOrderOfTime() {
        tellSomeVacancies();

        var first = anybody().search("campaign", campaign, "near", HOME, "sort", "travel", "size", "2");
        var second = anybody()
                .search("campaign", campaign, "near", HOME, "sort", "travel", "size", "2", "cursor", first.cursor());

        assertThat(first.items("/title")).containsExactly("步行近", "地铁近");
        assertThat(second.items("/title")).containsExactly("地铁远", "没有地铁");
    }

    @Test
    void asksWhereFrom() {
        var answer = anybody().search("withinMinutes", "30", "sort", "travel");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors").size()).isEqualTo(2);
    }
}
