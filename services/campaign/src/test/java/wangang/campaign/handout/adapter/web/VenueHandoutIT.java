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
