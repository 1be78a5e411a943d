package wangang.matching.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.ServiceIT;
import wangang.testsupport.http.Answer;

class SuggestionIT extends ServiceIT {

    private final String campaign = ownCampaign();

    @Test
    void completesWhatIsOpenFromCharactersPinyinAndInitials() {
        var employer = aVacancy("飞机签派员（急招）").named("万岗云雀航空示例公司").with("skills", List.of("Airworthiness"));
        events().tell(employer, aVacancy("飞机签派员"));

        awaitSuggested("飞机签", "飞机签派员");
        awaitSuggested("云雀", "万岗云雀航空示例公司");
        awaitSuggested("airworthiness", "Airworthiness");
        await("both vacancies are counted")
                .atMost(PATIENCE)
                .until(() -> suggested("飞机签派员").text("/items/0/count").equals("2"));
        assertThat(suggested("feijiqian").items("/text")).contains("飞机签派员");
        assertThat(suggested("fjqpy").items("/text")).contains("飞机签派员");
        assertThat(suggested("签派").items("/text")).contains("飞机签派员");
        assertThat(suggested("飞几签派员").items("/text")).contains("飞机签派员");
        assertThat(suggested("yunque").items("/text")).contains("万岗云雀航空示例公司");
        assertThat(suggested("airw").items("/text")).contains("Airworthiness");
    }

    @Test
    void forgetsWhatIsNoLongerOpen() {
        var vacancy = aVacancy("灯塔看守人");
        events().tell(vacancy);
        awaitSuggested("灯塔", "灯塔看守人");

        events().tell(vacancy.withdrawn().version(2));

        await("the closed vacancy is not suggested")
                .atMost(PATIENCE)
                .until(() -> suggested("灯塔").items("/text").isEmpty());
    }

    @Test
    void answersAnythingWithinBounds() {
        assertThat(suggested("").items("/text")).isEmpty();
        assertThat(anybody().get("/api/search/suggestions").status()).isEqualTo(200);
        assertThat(suggested("\u0000😀%_*\"'").status()).isEqualTo(200);
        assertThat(suggested("一".repeat(61)).code()).isEqualTo("search/invalid-parameter");
        assertThat(suggested("一".repeat(61)).status()).isEqualTo(400);
        assertThat(anybody().get("/api/search/suggestions?q=a&size=21").code()).isEqualTo("search/invalid-parameter");
    }

    @Test
    void searchesPlainPinyinAsItIsMeantAndSaysSo() {
        events().tell(aVacancy("制琴师").with("campaigns", List.of(campaign)));
        awaitFound(1, "campaign", campaign);
        awaitSuggested("制琴", "制琴师");

        var meant = anybody().search("campaign", campaign, "q", "zhiqinshi");
        var typed = anybody().search("campaign", campaign, "q", "zhiqinshi", "exact", "true");

        assertThat(meant.items("/title")).containsExactly("制琴师");
        assertThat(meant.text("/correction/message")).isEqualTo("已按“制琴师”搜索");
        assertThat(meant.json().at("/correction/applied").asBoolean()).isTrue();
        assertThat(typed.items("/title")).isEmpty();
        assertThat(typed.json().has("correction")).isFalse();
    }

    @Test
    void mendsWrongCharactersOnlyWhereTheyAreInNoVacancy() {
        events().tell(
                        aVacancy("古建彩画师").with("campaigns", List.of(campaign)),
                        aVacancy("学徒").with("campaigns", List.of(campaign)).with("text", "师傅网名叫古建采画师。"));
        awaitFound(2, "campaign", campaign);
        awaitSuggested("古建", "古建彩画师");

        var offered = anybody().search("campaign", campaign, "q", "古建采画师");
        var applied = anybody().search("campaign", campaign, "q", "古健彩画师");

        assertThat(offered.items("/title")).contains("学徒");
        assertThat(offered.text("/correction/message")).isEqualTo("您要找的是不是：古建彩画师");
        assertThat(offered.json().at("/correction/applied").asBoolean(true)).isFalse();
        assertThat(applied.items("/title")).containsExactly("古建彩画师");
        assertThat(applied.json().at("/correction/applied").asBoolean()).isTrue();
    }

    @Test
    void pagesOnInTheCorrectedSearch() {
        for (int number = 0; number < 3; number++) {
            events().tell(aVacancy("星图绘制员").with("campaigns", List.of(campaign)));
        }
        awaitFound(3, "campaign", campaign);
        awaitSuggested("星图", "星图绘制员");

        var first = anybody().search("campaign", campaign, "q", "xingtuhuizhiyuan", "size", "2");
        var second =
                anybody().search("campaign", campaign, "q", "xingtuhuizhiyuan", "size", "2", "cursor", first.cursor());
        var another = anybody().search("campaign", campaign, "q", "xingtu", "size", "2", "cursor", first.cursor());

        assertThat(first.items("/vacancyId")).hasSize(2).doesNotContainAnyElementsOf(second.items("/vacancyId"));
        assertThat(second.items("/title")).containsExactly("星图绘制员");
        assertThat(second.json().at("/correction/applied").asBoolean()).isTrue();
        assertThat(another.code()).isEqualTo("request/invalid-cursor");
    }

    private void awaitSuggested(String typed, String expected) {
        await(expected + " is suggested")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> suggested(typed).items("/text").contains(expected));
    }

    private Answer suggested(String typed) {
        return anybody().get("/api/search/suggestions?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }
}
