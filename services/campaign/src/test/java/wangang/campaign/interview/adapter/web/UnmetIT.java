package wangang.campaign.interview.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wangang.platform.web.Cursors;

class UnmetIT extends AtAFairIT {

    @Test
    void aPersonLearnsThatABoothDidNotChooseTheInterviewOnceAllIsPublished() {
        var hall = stands("A", "12:00");
        var second = stands("A", "12:00");
        var online = stands("线上", "12:00");
        visits(1, hall);
        var unranked = registers(2, hall, online, second);
        ranks(online, unranked);
        var draft = drafted();
        var list = "/api/interviews/mine/unmet";
        assertThat(unranked.api().get(list).json().at("/items")).isEmpty();
        assertThat(asOfficerOf().get(timetable()).json().at("/unmet/NOT_RANKED").asInt())
                .isEqualTo(2);

        assertThat(publishes(draft).status()).isEqualTo(200);
        var first = unranked.api().get(list + "?size=1");
        assertThat(first.text("/items/0/reason")).isEqualTo("NOT_RANKED");
        assertThat(first.id("/items/0/boothId")).isEqualTo(hall.id());
        assertThat(first.json().at("/items/0").has("day")).isFalse();
        var next = unranked.api().get(list + "?size=1&cursor=" + first.text("/nextCursor"));
        assertThat(next.id("/items/0/boothId")).isEqualTo(second.id());
        assertThat(next.json().path("nextCursor").isString()).isFalse();
        assertThat(unranked.api().get("/api/fairs/" + fair + "/handouts/mine").body())
                .contains(first.text("/items/0/sentence"), next.text("/items/0/sentence"));
        assertThat(hall.employer()
                        .api()
                        .get("/api/booths/" + hall.id() + "/interviews/unmet")
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void nobodyIsSentToASuspendedEmployer() {
        var booth = stands("A", "12:00");
        var unranked = registers(1, booth);
        published();
        var list = "/api/interviews/mine/unmet";
        assertThat(unranked.api().get(list).items("/reason")).containsExactly("NOT_RANKED");
        database.sql("UPDATE known_employer SET status = 'SUSPENDED' WHERE employer_id = ?")
                .param(booth.employer().id())
                .update();
        assertThat(unranked.api().get(list).json().at("/items")).isEmpty();
    }

    @Test
    void aBoothDoesNotLearnHowDearItIs() {
        var hall = stands("A", "09:20");
        var online = stands("线上", "12:00");
        for (int number = 1; number <= 3; number++) {
            visits(number, online, hall);
        }
        published();
        var list = "/api/booths/" + hall.id() + "/interviews/unmet?size=1";
        var first = hall.employer().api().get(list);
        var cursor = first.text("/nextCursor");
        assertThat(Cursors.decode(cursor, 3)).doesNotContain("2").contains(day().toString());
        var second = hall.employer().api().get(list + "&cursor=" + cursor);
        assertThat(second.json().at("/items")).hasSize(1);
        assertThat(second.text("/items/0/registrationId")).isNotEqualTo(first.text("/items/0/registrationId"));
        assertThat(second.json().path("nextCursor").isString()).isFalse();
    }
}
