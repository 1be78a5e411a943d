package wangang.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.ServiceIT;

class SearchIT extends ServiceIT {

    private final String campaign = ownCampaign();

    @Test
    void findsByWordsOfTitleAndText() {
        events().tell(
                        aVacancy("Java 后端开发工程师").with("campaigns", List.of(campaign)),
                        aVacancy("会计").with("campaigns", List.of(campaign)).with("text", "负责凭证与报表。"));
        awaitFound(2, "campaign", campaign);

        assertThat(anybody().search("campaign", campaign, "q", "java").items("/title"))
                .containsExactly("Java 后端开发工程师");
        assertThat(anybody().search("campaign", campaign, "q", "报表").items("/title"))
                .containsExactly("会计");
    }

    @Test
    void marksWhatWasFoundAndEscapesTheRest() {
        events().tell(aVacancy("<script>alert(1)</script> 会计").with("campaigns", List.of(campaign)));
        awaitFound(1, "campaign", campaign);

        var title = anybody().search("campaign", campaign, "q", "会计").text("/items/0/highlights/title/0");

        assertThat(title).contains("<em>会计</em>").contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void comparesPayPerMonthWhateverItsForm() {
        events().tell(
                        aVacancy("日薪")
                                .with("pay", Map.of("form", "DAILY", "min", 300, "max", 400))
                                .with("campaigns", List.of(campaign)),
                        aVacancy("时薪")
                                .with("pay", Map.of("form", "HOURLY", "min", 20, "max", 25))
                                .with("campaigns", List.of(campaign)),
                        aVacancy("年薪")
                                .with("pay", Map.of("form", "YEARLY", "min", 120_000, "max", 180_000, "months", 13))
                                .with("campaigns", List.of(campaign)),
                        aVacancy("面议").with("campaigns", List.of(campaign)));
        awaitFound(4, "campaign", campaign);

        assertThat(anybody()
                        .search("campaign", campaign, "payMin", "8000", "includeNegotiable", "false")
                        .items("/title"))
                .containsExactlyInAnyOrder("日薪", "年薪");
        assertThat(anybody().search("campaign", campaign, "payMin", "8000").items("/title"))
                .containsExactlyInAnyOrder("日薪", "年薪", "面议");
        assertThat(anybody().search("campaign", campaign, "sort", "pay").items("/title"))
                .containsExactly("年薪", "日薪", "时薪", "面议");
        assertThat(anybody().search("campaign", campaign, "sort", "pay").text("/items/1/pay/monthlyMax"))
                .isEqualTo("8700");
    }

    @Test
    void admitsAMajorByCodeClassDisciplineOrAny() {
        events().tell(
                        aVacancy("按专业")
                                .with("majors", Map.of("codes", List.of("080902")))
                                .with("campaigns", List.of(campaign)),
                        aVacancy("按类")
                                .with("majors", Map.of("codes", List.of("0809")))
                                .with("campaigns", List.of(campaign)),
                        aVacancy("按门类")
                                .with("majors", Map.of("codes", List.of("08")))
                                .with("campaigns", List.of(campaign)),
                        aVacancy("不限").with("campaigns", List.of(campaign)),
                        aVacancy("别的")
                                .with("majors", Map.of("codes", List.of("0301", "080901")))
                                .with("campaigns", List.of(campaign)));
        awaitFound(5, "campaign", campaign);

        assertThat(anybody()
                        .search("campaign", campaign, "major", "080902", "diversify", "false")
                        .items("/title"))
                .containsExactlyInAnyOrder("按专业", "按类", "按门类", "不限");
    }

    @Test
    void filtersByDegreeExperienceKindGraduationPlaceAndTime() {
        events().tell(
                        aVacancy("一")
                                .with("degree", "MASTER")
                                .with("experience", Map.of("minYears", 3))
                                .with("campaigns", List.of(campaign))
                                .in("310105005")
                                .published(Instant.parse("2026-01-05T00:00:00Z")),
                        aVacancy("二")
                                .with("degree", "COLLEGE")
                                .with("kind", "INTERNSHIP")
                                .with("audience", Map.of("graduateYears", List.of(2026)))
                                .with("campaigns", List.of(campaign))
                                .in("310105102")
                                .published(Instant.parse("2026-03-05T00:00:00Z")));
        awaitFound(2, "campaign", campaign);

        assertThat(only("degree", "BACHELOR")).containsExactly("二");
        assertThat(only("degree", "MASTER")).containsExactlyInAnyOrder("一", "二");
        assertThat(only("experienceYears", "1")).containsExactly("二");
        assertThat(only("kind", "INTERNSHIP")).containsExactly("二");
        assertThat(only("graduateYear", "2027")).containsExactly("一");
        assertThat(only("graduateYear", "2026")).containsExactlyInAnyOrder("一", "二");
        assertThat(only("subdistrict", "310105005")).containsExactly("一");
        assertThat(only("region", "310101")).isEmpty();
        assertThat(only("postedSince", "2026-02-01")).containsExactly("二");
        assertThat(only("near", "31.2150,121.4010", "withinKm", "1")).containsExactly("一");
        assertThat(only("near", "31.2150,121.4010", "sort", "distance")).containsExactly("一", "二");
        assertThat(only("sort", "date")).containsExactly("二", "一");
    }

    @Test
    void countsEachFacetWithoutItsOwnCondition() {
        events().tell(
                        aVacancy("一").with("campaigns", List.of(campaign)),
                        aVacancy("二").with("kind", "INTERNSHIP").with("campaigns", List.of(campaign)));
        awaitFound(2, "campaign", campaign);

        var answer = anybody().search("campaign", campaign, "kind", "INTERNSHIP");

        assertThat(answer.json().at("/total").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/facets/kind").toString())
                .contains("\"FULL_TIME\"")
                .contains("\"INTERNSHIP\"");
    }

    @Test
    void doesNotShowClosedOrSuspendedOrOverdue() {
        var closed = aVacancy("已关闭").with("campaigns", List.of(campaign)).withdrawn();
        var suspended = aVacancy("被暂停").with("campaigns", List.of(campaign));
        var overdue = aVacancy("已过期").with("campaigns", List.of(campaign)).with("validUntil", "2020-01-01");
        var open = aVacancy("招聘中").with("campaigns", List.of(campaign));
        events().employer(suspended.employer(), 2, "被暂停的示例单位", "SUSPENDED");
        events().tell(closed, suspended, overdue, open);

        await("only the open one is shown").atMost(PATIENCE).until(() -> only().equals(List.of("招聘中")));
    }

    @Test
    void refusesWhatItDoesNotUnderstandAndSaysAllMistakesAtOnce() {
        var answer = anybody().search("degre", "MASTER", "payMin", "-1", "sort", "distance");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors").size()).isEqualTo(3);
    }

    private List<String> only(String... parameters) {
        var all = new String[parameters.length + 2];
        all[0] = "campaign";
        all[1] = campaign;
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        var answer = anybody().search(all);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.items("/title");
    }
}
