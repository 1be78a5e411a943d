package wangang.portal.employer.fairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoothDayTest extends BoothPages {

    @Test
    void showsTheTimetableByInterviewer() {
        meeting("null", "null");

        assertThat(get(HERE + "/timetable")).bodyText().contains("面试官 1", "09:00–09:15", "求职者 0001", "timetable.ics");
    }

    @Test
    void recordsAResultWithItsVersion() {
        meeting("null", "null");
        stub.given("POST /api/interviews/" + MEETING + "/result", meetingJson("\"OFFER\"", "\"2026-12-13T02:00:00Z\""));

        assertThat(get(HERE + "/results")).bodyText().contains("今天还缺 1 场", "填结果", "录用", "复试", "不合适", "未到");
        var page = pages.post()
                .uri(HERE + "/results/" + MEETING)
                .param("result", "OFFER")
                .param("etag", "\"5\"")
                .exchange();

        assertThat(page).redirectedUrl().isEqualTo(HERE + "/results");
        assertThat(last("POST").ifMatch()).isEqualTo("\"5\"");
    }

    @Test
    void saysAtTheInterviewWhyItsResultIsRefused() {
        meeting("\"NO\"", "\"2026-12-13T01:20:00Z\"");
        stub.refused("POST /api/interviews/" + MEETING + "/result", 412, "interview/stale-version", "x");

        var page = pages.post()
                .uri(HERE + "/results/" + MEETING)
                .param("result", "OFFER")
                .param("etag", "\"4\"")
                .exchange();

        assertThat(page).hasStatus(412);
        assertThat(page).bodyText().contains("class=\"mistake\"", "这场面试刚刚有变动", "更正", "不合适");
    }

    @Test
    void saysThatTheServiceIsAway() {
        meeting("null", "null");
        stub.given("POST /api/interviews/" + MEETING + "/result", 503, "");

        var page = pages.post()
                .uri(HERE + "/results/" + MEETING)
                .param("result", "OFFER")
                .param("etag", "\"5\"")
                .exchange();

        assertThat(page).hasStatus(503);
        assertThat(page).bodyText().contains("内容没有保存");
    }
}
