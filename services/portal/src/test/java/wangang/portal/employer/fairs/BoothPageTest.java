package wangang.portal.employer.fairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoothPageTest extends BoothPages {

    @Test
    void suggestsAnOrderBeforeOneIsSaved() {
        var page = get(HERE);

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("按匹配程度建议", "接下来", "撤回展位").containsSubsequence("求职者 0002", "求职者 0001");
    }

    @Test
    void saysWhyWhoIsInListsOfCandidatesFitsAndOfOthersTheNumberAlone() {
        stub.given("POST /api/candidates/of", """
                {"items":[{"vacancyId":"%s","candidate":{"jobseekerId":"%s","score":{"forVacancy":0.9,"forPerson":0.9,"combined":0.87},"reasons":["专业对口：会计学"],"profile":{"degree":"BACHELOR","majorName":"会计学","graduationYear":2027,"skills":["<b>用友</b>"],"certificates":[]}}}]}""".formatted(VACANCY, SECOND_FILE));

        var page = get(HERE);

        assertThat(page)
                .bodyText()
                .containsSubsequence("求职者 0002", "匹配度 87", "本科 · 会计学 · 2027 年毕业", "&lt;b&gt;用友", "专业对口：会计学", "求职者 0001")
                .containsOnlyOnce("匹配度 87");
        assertThat(last("POST").body()).contains(VACANCY, FIRST_FILE, SECOND_FILE);
    }

    @Test
    void movesPeopleWithoutScriptsAndSavesNothingYet() {
        var page = pages.post()
                .uri(HERE + "/ranking")
                .param("wishes", SECOND, FIRST)
                .param("etag", "\"0\"")
                .param("act", "up:" + FIRST)
                .exchange();

        assertThat(page).bodyText().containsSubsequence("求职者 0001", "求职者 0002");
        assertThat(stub.asked()).noneMatch(one -> one.call().startsWith("PUT"));
    }

    @Test
    void savesTheOrderWithTheVersionThatWasSeen() {
        stub.given("PUT /api/booths/" + BOOTH + "/ranking", "{\"groups\":[],\"version\":1}");

        var page = pages.post()
                .uri(HERE + "/ranking")
                .param("wishes", FIRST, SECOND)
                .param("etag", "\"0\"")
                .exchange();

        assertThat(page).redirectedUrl().isEqualTo(HERE);
        assertThat(last("PUT").ifMatch()).isEqualTo("\"0\"");
        assertThat(last("PUT").body()).isEqualTo("{\"groups\":[[\"" + FIRST + "\"],[\"" + SECOND + "\"]]}");
    }

    @Test
    void showsTheNewOrderWhenSomebodyElseChangedIt() {
        stub.refused("PUT /api/booths/" + BOOTH + "/ranking", 412, "ranking/stale-version", "x");
        stub.given(
                "GET /api/booths/" + BOOTH + "/ranking",
                "{\"groups\":[[\"" + SECOND + "\"],[\"" + FIRST + "\"]],\"version\":7}");

        var page = pages.post()
                .uri(HERE + "/ranking")
                .param("wishes", FIRST, SECOND)
                .param("etag", "\"0\"")
                .exchange();

        assertThat(page).hasStatus(412);
        assertThat(page).bodyText().contains("有人刚刚改过排序", "&quot;7&quot;").containsSubsequence("求职者 0002", "求职者 0001");
    }

    @Test
    void saysWhyABoothCannotBeGivenBack() {
        stub.refused("POST /api/booths/" + BOOTH + "/withdrawal", 422, "booth/timetable-published", "x");

        var page = pages.post()
                .uri(HERE + "/withdrawal")
                .param("booth", BOOTH)
                .param("etag", "\"3\"")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(page).bodyText().contains("登记离场");
    }

    @Test
    void tellsThatAnInterviewerLeavesAndKeepsTheTimeWhenRefused() {
        fair("RUNNING");
        meeting("null", "null");
        stub.refused("POST /api/fairs/" + FAIR + "/changes", 422, "change/has-result", "at");

        var page = pages.post()
                .uri(HERE + "/changes")
                .param("kind", "INTERVIEWER_LEAVES")
                .param("booth", BOOTH)
                .param("interviewer", "面试官 1")
                .param("day", "")
                .param("at", "10:30")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(page).bodyText().contains("服务的句子：change/has-result", "value=\"10:30\"", "临时变动");
        assertThat(last("POST").body()).contains("INTERVIEWER_LEAVES", "10:30").doesNotContain("day");
    }
}
