package wangang.campaign.interview.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import wangang.campaign.testing.Told;

class SuspendedEmployerIT extends AtAFairIT {

    @Test
    void hasNoInterviewsMade() {
        var booth = stands("A", "10:00");
        var other = stands("A", "10:00");
        var visitor = visits(1, booth, other);
        var draft = drafted();
        suspended(booth);
        assertThat(publishes(draft).code()).isEqualTo("timetable/out-of-date");
        assertThat(publishes(drafts()).status()).isEqualTo(200);
        assertThat(visitor.interviews().items("/boothId"))
                .containsExactly(other.id().toString());
    }

    @Test
    void losesThoseToComeAndSeesNobody() {
        var booth = stands("A", "10:00");
        var visitor = visits(1, booth);
        published();
        assertThat(booth.interviews().items("/status")).containsExactly("SCHEDULED");
        suspended(booth);

        assertThat(visitor.interviews().text("/items/0/cause")).isEqualTo("BOOTH_LEFT");
        assertThat(visitor.api().get("/api/interviews/mine/notices").text("/items/0/kind"))
                .isEqualTo("CANCELLED");
        var employer = booth.employer().api();
        var at = "/api/booths/" + booth.id();
        for (var closed : new String[] {"/interviews", "/interviews/unmet", "/handout"}) {
            assertThat(employer.get(at + closed).code()).as(closed).isEqualTo("booth/employer-not-verified");
        }
        assertThat(employer.get(at + "/notices").json().at("/items")).hasSize(1);
        assertThat(employer.get(at).text("/status")).isEqualTo("WITHDRAWN");
        assertThat(told(visitor.interview(), 2)).containsExactly("interview.scheduled.v1", "interview.cancelled.v1");
    }

    private void suspended(Stand booth) {
        var employer = booth.employer();
        others().tell(Told.employer(employer.id(), 3, employer.account(), "PRIVATE", "310105005", "SUSPENDED"));
        await("the suspension is known")
                .atMost(Duration.ofSeconds(20))
                .until(() -> database.sql("SELECT status FROM known_employer WHERE employer_id = :id")
                        .param("id", employer.id())
                        .query(String.class)
                        .single()
                        .equals("SUSPENDED"));
    }
}
