package wangang.portal.employer.fairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskingForABoothTest extends BoothPages {

    @Test
    void listsFairsAndOwnBoothsWithTheNextPage() {
        stub.given(
                "GET /api/campaigns",
                "{\"items\":[{\"campaignId\":\"" + CAMPAIGN
                        + "\",\"terms\":{\"name\":\"百日\"}}],\"nextCursor\":\"a b\"}");

        var page = get("/employer/fairs");

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("冬季招聘会", "已安排", "展区 A", "cursor=a%20b");
    }

    @Test
    void sendsWhoHasNoEmployerToTheRegistration() {
        stub.refused("GET /api/booths/mine", 422, "booth/employer-not-registered", "x");

        assertThat(get("/employer/fairs")).redirectedUrl().isEqualTo("/employer/profile");
    }

    @Test
    void beginsTheRequestWithWhatMayBeShownAndAllSessions() {
        booth("WITHDRAWN");
        vacancies();

        assertThat(get(HERE + "/apply"))
                .bodyText()
                .contains("会计", "出纳", "报名活动", "面试官 1", "value=\"09:00\"", "checked=\"checked\"");
    }

    @Test
    void keepsWhatWasTypedWhenABoothIsRefused() {
        vacancies();
        stub.refused("POST /api/fairs/" + FAIR + "/booths", 422, "booth/hours-outside-sessions", "interviewers");

        var page = pages.post()
                .uri(HERE + "/apply")
                .param("vacancies", VACANCY)
                .param("label", "王工", "王工")
                .param("day", "2026-12-13", "2026-12-13")
                .param("from", "07:15", "")
                .param("to", "08:45", "")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains("服务的句子：booth/hours-outside-sessions", "value=\"07:15\"", "王工", "mistake-interviewers");
        assertThat(last("POST").body()).contains("07:15").doesNotContain("\"\"");
    }

    @Test
    void asksForBothTimesBeforeItAsksTheService() {
        vacancies();

        var page = pages.post()
                .uri(HERE + "/apply")
                .param("label", "王工", "李工")
                .param("day", "2026-12-13", "2026-12-13")
                .param("from", "09:00", "09:00")
                .param("to", "", "10:00")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(page).bodyText().contains("同时填写开始和结束");
        assertThat(stub.asked()).noneMatch(one -> one.call().startsWith("POST"));
    }

    @Test
    void enrolsAVacancyOrSaysWhyNot() {
        vacancies();
        stub.refused("POST /api/campaigns/" + CAMPAIGN + "/enrolments", 422, "enrolment/campaign-closed", "x");

        var page = pages.post().uri(HERE + "/enrol").param("vacancy", OTHER).exchange();

        assertThat(page).hasStatus(422);
        assertThat(page).bodyText().contains("服务的句子：enrolment/campaign-closed");
    }
}
