package wangang.campaign.handout.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.campaign.testing.FairBuilder;
import wangang.testsupport.http.Api;

class HandoutIT extends HandoutScene {

    private static final String OBSTACLES = """
            {"absent":0,"past":3,"wantedMore":0,"wantedEqually":0,"elsewhere":0,"standing":0,"left":"NOBODY"}
            """;

    @Test
    void aPersonGetsTheOwnDayInEveryFormat() throws IOException {
        var at = "/api/fairs/" + fair + "/handouts/mine";
        var page = me().get(at);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("求职者 0137", "09:00–09:15", "A 展区", "面试官 1", "万岗示例单位（演示）", "Java 开发工程师")
                .doesNotContain(account);
        assertThat(page.header("Content-Disposition")).startsWith("inline").contains("filename*=UTF-8''");

        assertThat(pdf(me(), at)).contains("求职者 0137").contains("万岗示例单位（演示）");
        assertThat(Biweekly.parse(me().get(at + "?format=ics").body()).first().getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getUid().getValue()).isEqualTo(interview.toString()));
        assertThat(spreadsheet(me(), at)).contains("求职者 0137");
    }

    @Test
    void nobodyGetsTheDayOfAnother() {
        var at = "/api/fairs/" + fair + "/handouts/mine";
        var refused = asJobseeker("somebody-else").get(at);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("handout/not-registered");
        assertThat(employer.api().get(at).status()).isEqualTo(403);
        assertThat(asNobody().get(at).status()).isEqualTo(401);
    }

    @Test
    void aBoothsDayIsForItsEmployerAndTheDistrict() throws IOException {
        var at = "/api/booths/" + booth + "/handout";
        for (var reader : new Api[] {employer.api(), asOfficerOf()}) {
            assertThat(reader.get(at).body()).contains("面试官 1", "求职者 0137", "09:00–09:15");
        }
        assertThat(pdf(employer.api(), at)).contains("求职者 0137");
        assertThat(spreadsheet(employer.api(), at)).contains("求职者 0137");
        assertThat(employer.api().get(at + "?format=ics").body()).contains("SUMMARY:面试：求职者 0137");

        assertThat(asOfficerOf().get(at + "?format=ics").status()).isEqualTo(400);
        assertThat(anEmployer().api().get(at).code()).isEqualTo("booth/unknown");
        assertThat(asOfficerOf("310105005").get(at).code()).isEqualTo("campaign/whole-district-only");
        assertThat(me().get(at).status()).isEqualTo(403);
        assertThat(asOfficerOf()
                        .get("/api/booths/" + UUID.randomUUID() + "/handout")
                        .code())
                .isEqualTo("booth/unknown");
    }

    /** A calendar takes out only what it is told of. */
    @Test
    void whatIsCancelledIsToldTheBoothThoughThePersonIsGone() {
        database.sql("UPDATE interview SET status = 'CANCELLED', version = version + 1 WHERE id = ?")
                .param(interview)
                .update();
        database.sql("DELETE FROM registration WHERE fair_id = ?").param(fair).update();

        assertThat(employer.api()
                        .get("/api/booths/" + booth + "/handout?format=ics")
                        .body())
                .contains("STATUS:CANCELLED");
    }

    @Test
    void anOnlineInterviewHasItsTicketUntilItIsCancelled() {
        database.sql("""
                UPDATE fair SET terms = jsonb_set(terms, '{rooms,0,link}', '"https://meet.example.test/a"') WHERE id = ?
                """).param(fair).update();
        var at = "/api/fairs/" + fair + "/handouts/mine";
        assertThat(me().get(at).body()).contains("ticket=" + interview);

        database.sql("UPDATE interview SET status = 'CANCELLED' WHERE id = ?")
                .param(interview)
                .update();

        assertThat(me().get(at).body()).contains("线上").doesNotContain("ticket=");
    }

    @Test
    void anotherFormatIsRefusedWithTheFormatsThereAre() {
        assertThat(me().get("/api/fairs/" + fair + "/handouts/mine?format=doc").text("/errors/0/detail"))
                .contains("html", "pdf", "ics", "xlsx");
        assertThat(asOfficerOf()
                        .get("/api/fairs/" + fair + "/door-list?format=ics")
                        .text("/errors/0/detail"))
                .contains("html", "pdf", "xlsx")
                .doesNotContain("ics");
        assertThat(asOfficerOf()
                        .get("/api/fairs/" + fair + "/room-signs?format=xlsx")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void draftsAreShownToNobody() {
        database.sql("UPDATE interview SET status = 'DRAFT' WHERE id = ?")
                .param(interview)
                .update();
        database.sql("UPDATE timetable SET status = 'DRAFT', published_at = NULL WHERE fair_id = ?")
                .param(fair)
                .update();
        var at = "/api/fairs/" + fair + "/handouts/mine";
        assertThat(me().get(at).body()).contains("面试时间表尚未排定").doesNotContain("09:00–09:15");
        assertThat(me().get(at + "?format=ics").code()).isEqualTo("handout/nothing-planned");
        assertThat(employer.api().get("/api/booths/" + booth + "/handout").body())
                .doesNotContain("求职者 0137");
        assertThat(asOfficerOf().get("/api/fairs/" + fair + "/door-list").body())
                .contains(">无<");
    }

    @Test
    void aWishWithoutAnInterviewIsSaid() {
        var other = registration("person-" + UUID.randomUUID(), 140);
        database.sql("INSERT INTO wish (registration_id, booth_id, rank) VALUES (?, ?, 1)")
                .params(other, booth)
                .update();
        var name = database.sql("SELECT account FROM known_jobseeker JOIN registration ON jobseeker_id ="
                        + " known_jobseeker.id WHERE registration.id = ?")
                .param(other)
                .query(String.class)
                .single();
        assertThat(asJobseeker(name)
                        .get("/api/fairs/" + fair + "/handouts/mine")
                        .body())
                .contains("您的第1志愿「万岗示例单位（演示）」未能安排面试：该单位没有把您列入本场面试名单。");

        database.sql("INSERT INTO applicant_rank (booth_id, registration_id, rank) VALUES (?, ?, 1)")
                .params(booth, other)
                .update();
        assertThat(asJobseeker(name)
                        .get("/api/fairs/" + fair + "/handouts/mine")
                        .body())
                .contains("您的第1志愿「万岗示例单位（演示）」未能安排面试。");

        database.sql("""
                INSERT INTO timetable_day (fair_id, day, state) VALUES (:fair, :day, '{}')
                """).param("fair", fair).param("day", FairBuilder.day()).update();
        database.sql("""
                INSERT INTO unmet_wish (fair_id, day, registration_id, booth_id, wish, reason, obstacles)
                VALUES (:fair, :day, :registration, :booth, 1, 'TOO_LATE', :obstacles::jsonb)
                """)
                .param("fair", fair)
                .param("day", FairBuilder.day())
                .param("registration", other)
                .param("booth", booth)
                .param("obstacles", OBSTACLES)
                .update();
        assertThat(asJobseeker(name)
                        .get("/api/fairs/" + fair + "/handouts/mine")
                        .body())
                .contains("您的第1志愿「万岗示例单位（演示）」余下的时间已来不及安排面试。");
    }
}
