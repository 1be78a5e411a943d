package wangang.campaign.handout.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VenueHandoutIT extends HandoutScene {

    @Test
    void theDoorListIsForTheDistrict() throws IOException {
        var arrived = registration("person-" + UUID.randomUUID(), 138);
        database.sql("UPDATE registration SET arrived_at = now() WHERE id = ?")
                .param(arrived)
                .update();
        var waiting = registration("person-" + UUID.randomUUID(), 139);
        database.sql("UPDATE registration SET status = 'WAITING' WHERE id = ?")
                .param(waiting)
                .update();
        var at = "/api/fairs/" + fair + "/door-list";
        var page = asOfficerOf().get(at);
        assertThat(page.body()).contains("共 2 人", "求职者 0137", "求职者 0138", "已到").doesNotContain("求职者 0139");
        assertThat(pdf(asOfficerOf(), at)).contains("求职者 0138");
        assertThat(spreadsheet(asOfficerOf(), at)).contains("求职者 0138");

        assertThat(asOfficerOf("310105005").get(at).code()).isEqualTo("campaign/whole-district-only");
        assertThat(employer.api().get(at).status()).isEqualTo(403);
        assertThat(me().get(at).status()).isEqualTo(403);
        assertThat(asOfficerOf()
                        .get("/api/fairs/" + UUID.randomUUID() + "/door-list")
                        .code())
                .isEqualTo("fair/unknown");
    }

    /** With 求职者 0137 one more than paper holds. */
    @Test
    void aListThatIsTooLongForPaperIsHandedOutOtherwise() throws IOException {
        database.sql("""
                INSERT INTO registration (id, fair_id, jobseeker_id, number, code, hours, status, walk_in, version,
                                          changed_at)
                SELECT gen_random_uuid(), :fair, gen_random_uuid(), 1000 + series, 'code-' || series, '[]'::jsonb,
                       'REGISTERED', false, 1, now()
                  FROM generate_series(1, :people) AS series
                """)
                .param("fair", fair)
                .param("people", HandoutPdf.MOST_ROWS)
                .update();
        var at = "/api/fairs/" + fair + "/door-list";
        var refused = asOfficerOf().get(at + "?format=pdf");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("handout/too-long-for-pdf");
        assertThat(refused.body()).contains("20000", "format=xlsx");
        assertThat(spreadsheet(asOfficerOf(), at)).contains("求职者 21000");
    }

    @Test
    void roomSignsAreForTheDistrict() throws IOException {
        var at = "/api/fairs/" + fair + "/room-signs";
        assertThat(asOfficerOf().get(at).body())
                .contains("<caption>A</caption>", "<caption>B</caption>", "万岗示例单位（演示）", "09:00–12:00");
        assertThat(pdf(asOfficerOf(), at)).contains("万岗示例单位（演示）");

        assertThat(asOfficerOf("310105005").get(at).code()).isEqualTo("campaign/whole-district-only");
        assertThat(employer.api().get(at).status()).isEqualTo(403);
        assertThat(asNobody().get(at).status()).isEqualTo(401);
    }
}
