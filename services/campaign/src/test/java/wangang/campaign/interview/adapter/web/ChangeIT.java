package wangang.campaign.interview.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import wangang.campaign.interview.application.Reminding;

class ChangeIT extends AtAFairIT {

    @Test
    void whatMustMoveMovesAndBothSidesAreTold() {
        var booth = stands("A", "10:00");
        var one = visits(1, booth);
        var two = visits(2, booth);
        assertThat(tells(asOfficerOf(), "{\"kind\":\"NO_SHOW\"}").code()).isEqualTo("change/not-published");
        var published = published();
        boolean inOrder = hasTime(one).equals("09:00");
        var early = inOrder ? one : two;
        var next = inOrder ? two : one;
        var interview = early.interview();
        assertThat(List.of(hasTime(early), hasTime(next))).containsExactly("09:00", "09:20");

        var late = tells(early.api(), "{\"kind\":\"LATE_ARRIVAL\",\"at\":\"09:30\"}");
        assertThat(late.json().at("/moved").asInt()).as(late.body()).isEqualTo(1);
        assertThat(late.etag()).isNotEqualTo(published.etag());
        assertThat(hasTime(early)).isEqualTo("09:40");
        assertThat(hasTime(next)).isEqualTo("09:20");
        assertThat(early.api().get("/api/interviews/mine/notices").text("/items/0/sentence"))
                .contains("由 09:00 改为 09:40");

        var leaves = tells(booth.employer().api(), """
            {"kind":"INTERVIEWER_LEAVES","boothId":"%s","interviewer":"%s","at":"09:40"}
            """.formatted(
                        booth.id(), booth.interviews().text("/items/0/interviewer")));
        assertThat(leaves.json().at("/cancelled").asInt()).as(leaves.body()).isEqualTo(1);
        assertThat(early.interviews().text("/items/0/cause")).isEqualTo("INTERVIEWER_LEFT");
        assertThat(early.api().get("/api/interviews/mine/unmet").text("/items/0/reason"))
                .isEqualTo("INTERVIEWER_LEFT");
        assertThat(booth.employer()
                        .api()
                        .get("/api/booths/" + booth.id() + "/notices")
                        .text("/items/0/sentence"))
                .contains("求职者 000" + early.number());

        var walkIn = registers(3, booth);
        var comes = tells(asOfficerOf(), """
            {"kind":"WALK_IN","registrationId":"%s","agreed":["%s"]}
            """.formatted(walkIn.registration(), booth.id()));
        assertThat(comes.json().at("/added").asInt()).as(comes.body()).isEqualTo(1);
        assertThat(hasTime(walkIn)).isEqualTo("09:00");
        assertThat(told(interview, 3))
                .containsExactly("interview.scheduled.v1", "interview.moved.v1", "interview.cancelled.v1");
        assertThat(told(walkIn.interview(), 1)).containsExactly("interview.scheduled.v1");

        var withdrawn = next.api().move("/api/registrations/" + next.registration() + "/withdrawal", null, "\"1\"");
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        assertThat(next.interviews().text("/items/0/cause")).isEqualTo("PERSON_IS_NOT_THERE");
        assertThat(tells(walkIn.api(), "{\"kind\":\"LATE_ARRIVAL\",\"at\":\"09:10\"}")
                        .json()
                        .at("/moved")
                        .asInt())
                .isEqualTo(1);
        assertThat(hasTime(walkIn)).isEqualTo("09:20");
    }

    @Test
    void everybodyTellsTheirOwnOnly() {
        var booth = stands("A", "10:00");
        var other = stands("A", "10:00");
        var visitor = visits(1, booth, other);
        var second = visits(2, booth);
        published();
        assertThat(tells(second.api(), "{\"kind\":\"NO_SHOW\",\"registrationId\":\"" + visitor.registration() + "\"}")
                        .code())
                .isEqualTo("change/person-unknown");
        assertThat(tells(second.api(), leaves(booth.id())).code()).isEqualTo("change/not-yours");
        assertThat(tells(other.employer().api(), leaves(booth.id())).code()).isEqualTo("change/booth-unknown");
        assertThat(tells(asOfficerOf("310105005"), leaves(booth.id())).code())
                .isEqualTo("campaign/whole-district-only");
        assertThat(tells(second.api(), "{\"kind\":\"NO_SHOW\",\"day\":\"2020-01-01\"}")
                        .code())
                .isEqualTo("change/nothing-ahead");

        var walkIn = registers(3, booth);
        assertThat(tells(asOfficerOf(), """
                        {"kind":"WALK_IN","registrationId":"%s","agreed":[null]}
                        """.formatted(walkIn.registration())).code())
                .isEqualTo("change/no-booth-agreed");

        var left = tells(booth.employer().api(), leaves(booth.id()));
        assertThat(left.json().at("/cancelled").asInt()).as(left.body()).isEqualTo(2);
        assertThat(booth.employer().api().get("/api/booths/mine").text("/items/0/status"))
                .isEqualTo("WITHDRAWN");
        assertThat(booth.interviews().items("/status")).containsOnly("CANCELLED");
    }

    @Test
    void resultsAreRecordedCountedAndRemindedOf(@Autowired Reminding reminding) {
        var booth = stands("A", "10:00");
        var visitor = visits(1, booth);
        var forgotten = visits(2, booth);
        published();
        assertThat(records(booth, visitor, "NO", "\"1\"").code()).isEqualTo("interview/not-begun");
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        held(visitor.interview(), today);
        held(forgotten.interview(), today.minusDays(2));
        var missing = "/api/fairs/" + fair + "/interviews/without-result";
        var first = asOfficerOf().get(missing + "?size=1");
        assertThat(first.items("/interviewId"))
                .containsExactly(forgotten.interview().toString());
        assertThat(asOfficerOf("310105005").get(missing).code()).isEqualTo("campaign/whole-district-only");
        assertThat(records(new Stand(anEmployer(), booth.id()), visitor, "NO", "\"1\"")
                        .code())
                .isEqualTo("interview/unknown");
        var ended = records(booth, visitor, "NO", "\"1\"");
        assertThat(ended.text("/status")).as(ended.body()).isEqualTo("ENDED");
        assertThat(ended.text("/interviewer")).isEqualTo("面试官 1");
        assertThat(records(booth, visitor, "OFFER", "\"1\"").code()).isEqualTo("interview/stale-version");
        assertThat(records(booth, visitor, "OFFER", ended.etag()).text("/result"))
                .isEqualTo("OFFER");
        assertThat(told(visitor.interview(), 3))
                .containsExactly("interview.scheduled.v1", "interview.ended.v1", "interview.ended.v1");
        await("the interviews are counted")
                .atMost(Duration.ofSeconds(10))
                .until(() -> total("interviews") == 2 && total("offers") == 1);

        assertThat(asOfficerOf().get(missing).items("/interviewId"))
                .containsExactly(forgotten.interview().toString());
        reminding.remind();
        reminding.remind();
        var reminders = booth.employer().api().get("/api/booths/mine/reminders");
        assertThat(reminders.json().at("/items")).hasSize(1);
        assertThat(reminders.json().at("/items/0/missing").asInt()).isEqualTo(1);
        assertThat(reminders.json().at("/items/0/missingAgain").asInt()).isEqualTo(1);
        assertThat(reminders.text("/items/0/againAt")).isNotEmpty();
        var late = records(booth, forgotten, "NO_SHOW", "\"1\"");
        assertThat(late.json().at("/late").asBoolean()).as(late.body()).isTrue();
        assertThat(booth.employer()
                        .api()
                        .get("/api/booths/mine/reminders")
                        .json()
                        .at("/items/0/stillMissing")
                        .asInt())
                .isZero();
        database.sql("UPDATE fair SET status = 'DONE' WHERE id = :id")
                .param("id", fair)
                .update();
        var attendance = asOfficerOf().get("/api/fairs/" + fair + "/attendance");
        assertThat(attendance.json().at("/arrived").asInt())
                .as(attendance.body())
                .isEqualTo(1);
        assertThat(attendance.json().at("/noShows").asInt()).isEqualTo(1);
        assertThat(asOfficerOf().get(missing).json().at("/items")).isEmpty();
        await("nobody came to the second").atMost(Duration.ofSeconds(10)).until(() -> total("interviews") == 1);
    }

    @Test
    void onlyOfficersSayAfterwardsThatSomebodyWasNotThere() {
        var booth = stands("A", "10:00");
        var visitor = visits(1, booth);
        published();
        var interview = visitor.interview();
        isToday(interview);
        assertThat(tells(visitor.api(), "{\"kind\":\"NO_SHOW\",\"at\":\"00:00\"}")
                        .status())
                .isEqualTo(200);
        assertThat(visitor.interviews().items("/status")).containsExactly("SCHEDULED");

        var missed = """
                {"kind":"NO_SHOW","registrationId":"%s","at":"00:00"}
                """.formatted(visitor.registration());
        var noted = tells(asOfficerOf(), missed);
        assertThat(noted.json().at("/noShows").asInt()).as(noted.body()).isEqualTo(1);
        assertThat(noted.json().at("/cancelled").asInt()).isZero();
        assertThat(booth.interviews().items("/result")).containsExactly("NO_SHOW");
        assertThat(visitor.api().get("/api/interviews/mine/notices").text("/items/0/sentence"))
                .contains("记为未到场");
        assertThat(told(interview, 2)).containsExactly("interview.scheduled.v1", "interview.ended.v1");
        var again = tells(asOfficerOf(), missed);
        assertThat(again.json().at("/noShows").asInt()).as(again.body()).isZero();
        var comes = tells(asOfficerOf(), """
                {"kind":"WALK_IN","registrationId":"%s","agreed":["%s"]}
                """.formatted(visitor.registration(), booth.id()));
        assertThat(comes.code()).as(comes.body()).isEqualTo("change/already-there");
        assertThat(comes.text("/detail")).contains("更正结果");

        assertThat(records(booth, visitor, "OFFER", "\"2\"").status()).isEqualTo(200);
        assertThat(tells(asOfficerOf(), missed).code()).isEqualTo("change/has-result");
    }

    private int total(String measure) {
        return asOfficerOf()
                .get("/api/campaigns/" + campaign + "/progress")
                .json()
                .at("/total/" + measure)
                .asInt();
    }

    private static String leaves(UUID booth) {
        return "{\"kind\":\"BOOTH_LEAVES\",\"boothId\":\"" + booth + "\"}";
    }

    private static String hasTime(Visitor visitor) {
        return visitor.interviews().text("/items/0/begins").substring(11, 16);
    }
}
