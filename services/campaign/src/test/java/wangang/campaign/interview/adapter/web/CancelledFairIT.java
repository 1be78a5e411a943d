package wangang.campaign.interview.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;

class CancelledFairIT extends AtAFairIT {

    @Test
    void everybodyWhoWasToComeIsToldOnceAndWhatHasNotBegunIsCancelled() {
        var booth = stands("A", "12:00");
        var idle = stands("A", "12:00");
        var visitor = visits(1, booth);
        var alone = registers(2);
        var waiting = registers(3);
        var gone = registers(4);
        has("WAITING", waiting);
        has("WITHDRAWN", gone);
        published();

        step("{\"step\":\"CANCEL\",\"reason\":\"台风\"}");
        assertThat(visitor.interviews().text("/items/0/status")).isEqualTo("CANCELLED");
        assertThat(told(visitor.interview(), 2)).containsExactly("interview.scheduled.v1", "interview.cancelled.v1");
        assertThat(notices(visitor.api()).items("/kind")).containsExactlyInAnyOrder("FAIR_CANCELLED", "CANCELLED");
        for (var one : List.of(alone, waiting)) {
            assertThat(notices(one.api()).items("/kind")).containsExactly("FAIR_CANCELLED");
            assertThat(notices(one.api()).text("/items/0/sentence")).contains("「专场」不再举办", "台风");
        }
        assertThat(notices(gone.api()).json().at("/items")).isEmpty();
        assertThat(notices(booth).items("/kind")).containsExactlyInAnyOrder("FAIR_CANCELLED", "CANCELLED");
        assertThat(notices(idle).items("/kind")).containsExactly("FAIR_CANCELLED");
        assertThat(notices(idle).text("/items/0/sentence")).contains("贵单位的展位不再有效");
        assertThat(notices(idle).json().at("/items/0").has("interviewId")).isFalse();

        var page = visitor.api().get("/api/interviews/mine/notices?size=1");
        assertThat(visitor.api()
                        .get("/api/interviews/mine/notices?size=1&cursor=" + page.text("/nextCursor"))
                        .items("/kind"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(page.items("/kind"));
    }

    @Test
    void aFairThatEndsWithItsCampaignTellsTheSame() {
        var booth = stands("A", "12:00");
        var visitor = visits(1, booth);
        published();
        var open = asOfficerOf().get("/api/campaigns/" + campaign);
        var closed = asOfficerOf().move("/api/campaigns/" + campaign + "/closing", null, open.etag());
        assertThat(closed.status()).as(closed.body()).isEqualTo(200);
        assertThat(visitor.interviews().text("/items/0/cause")).isEqualTo("FAIR_CANCELLED");
        assertThat(notices(visitor.api()).items("/kind")).containsExactlyInAnyOrder("FAIR_CANCELLED", "CANCELLED");
        assertThat(notices(booth).items("/kind")).containsExactlyInAnyOrder("FAIR_CANCELLED", "CANCELLED");
    }

    private void has(String status, Visitor visitor) {
        database.sql("UPDATE registration SET status = ? WHERE id = ?")
                .params(status, visitor.registration())
                .update();
    }

    private static Answer notices(Api person) {
        return person.get("/api/interviews/mine/notices");
    }

    private static Answer notices(Stand booth) {
        return booth.employer().api().get("/api/booths/" + booth.id() + "/notices");
    }
}
