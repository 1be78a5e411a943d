package wangang.campaign.interview.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralDaysIT extends AtAFairIT {

    @Override
    protected List<LocalDate> days() {
        return List.of(day(), day().plusDays(1));
    }

    @Test
    void whatADayLosesIsHeldOnALaterOneAndBothSidesAreTold() {
        var booth = stands("A", "09:40");
        var people = List.of(visits(1, booth), visits(2, booth), visits(3, booth));
        published();
        var begins = booth.interviews().items("/begins");
        assertThat(begins)
                .containsExactly(
                        day() + "T09:00:00+08:00", day() + "T09:20:00+08:00", day().plusDays(1) + "T09:00:00+08:00");
        var moves = at(people, begins.get(1));
        var stays = at(people, begins.getFirst());
        var interview = moves.interview();

        var left = tells(booth.employer().api(), leaves(booth, day(), "09:20"));
        assertThat(left.json().at("/moved").asInt()).as(left.body()).isEqualTo(1);
        assertThat(left.json().at("/cancelled").asInt()).isZero();
        assertThat(moves.interviews().text("/items/0/begins")).isEqualTo(day().plusDays(1) + "T09:20:00+08:00");
        assertThat(moves.interview()).isEqualTo(interview);
        assertThat(stays.interviews().text("/items/0/begins")).isEqualTo(begins.getFirst());
        assertThat(moves.api().get("/api/interviews/mine/notices").text("/items/0/sentence"))
                .contains(date(day()) + " 09:20 改为 " + date(day().plusDays(1)) + " 09:20");
        assertThat(booth.employer()
                        .api()
                        .get("/api/booths/" + booth.id() + "/notices")
                        .text("/items/0/sentence"))
                .contains("求职者 000" + moves.number(), "改为");
        assertThat(told(interview, 2)).containsExactly("interview.scheduled.v1", "interview.moved.v1");
        assertThat(moves.api().get("/api/interviews/mine/unmet").json().at("/items"))
                .isEmpty();

        var second = tells(asOfficerOf(), leaves(booth, day().plusDays(1), "09:20"));
        assertThat(second.json().at("/cancelled").asInt()).as(second.body()).isEqualTo(1);
        assertThat(moves.interviews().text("/items/0/cause")).isEqualTo("INTERVIEWER_LEFT");
        assertThat(told(interview, 3)).endsWith("interview.cancelled.v1");
    }

    @Test
    void whoDoesNotComeOnOneDayIsMetOnTheOther() {
        var booth = stands("A", "10:00");
        var visitor = visits(1, booth);
        published();
        var told = tells(visitor.api(), "{\"kind\":\"NO_SHOW\",\"day\":\"" + day() + "\"}");
        assertThat(told.json().at("/moved").asInt()).as(told.body()).isEqualTo(1);
        assertThat(visitor.interviews().items("/begins")).containsExactly(day().plusDays(1) + "T09:00:00+08:00");

        var all = tells(visitor.api(), "{\"kind\":\"NO_SHOW\"}");
        assertThat(all.json().at("/cancelled").asInt()).as(all.body()).isEqualTo(1);
        assertThat(visitor.interviews().items("/status")).containsExactly("CANCELLED");
    }

    private static Visitor at(List<Visitor> people, String begins) {
        return people.stream()
                .filter(one -> one.interviews().items("/begins").equals(List.of(begins)))
                .findFirst()
                .orElseThrow();
    }

    private static String leaves(Stand booth, LocalDate day, String at) {
        return """
            {"kind":"INTERVIEWER_LEAVES","boothId":"%s","interviewer":"面试官 1","day":"%s","at":"%s"}
            """.formatted(booth.id(), day, at);
    }

    private static String date(LocalDate day) {
        return "%d 月 %d 日".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
