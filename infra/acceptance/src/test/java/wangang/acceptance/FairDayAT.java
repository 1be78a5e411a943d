package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;

/** The day of a fair: somebody is late, somebody does not come, results are recorded and counted, the rest is called off. */
class FairDayAT {

    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(20);

    private final Platform platform = Platform.fromEnvironment();
    private final LocalDateTime begins = AnnouncedFair.inTwoMinutes();
    private final AnnouncedFair fair =
            new AnnouncedFair(platform, begins, begins.toLocalTime().plusMinutes(20), 5, 0);
    private final List<Jobseeker> people = new ArrayList<>();

    @AfterEach
    void takeBack() {
        fair.takeBack();
    }

    @Test
    void isHeldChangedRecordedAndCalledOff() {
        var booth = fair.exhibitor();
        for (int number = 0; number < 3; number++) {
            var person = platform.newJobseeker().filed(Tides.file());
            fair.onceKnown(person.token(), Call.post(fair.at("/registrations"), AnnouncedFair.wishFor(booth.booth())));
            people.add(person);
        }
        fair.rank(booth);
        fair.publishTimetable();
        fair.start();
        var planned = interviewsOf(booth);
        assertThat(planned).hasSize(3);

        somebodyIsLate(booth, planned.getLast());
        handsOut(booth);
        records(booth, planned.getFirst());
        counts();
        callsOff();
    }

    /** Only what must move moves, and who is concerned is told. */
    private void somebodyIsLate(AnnouncedFair.Exhibitor booth, JsonNode last) {
        var late = begins.toLocalTime().plusMinutes(15).truncatedTo(ChronoUnit.MINUTES);
        var change = Map.of(
                "kind", "LATE_ARRIVAL",
                "registrationId", last.path("registrationId").asString(""),
                "at", late.toString());
        var receipt = fair.officer.does("Telling of a late train", Call.post(fair.at("/changes"), change));
        assertThat(receipt.path("moved").asInt(-1)).as(receipt.toString()).isEqualTo(1);
        assertThat(receipt.path("cancelled").asInt(-1)).isZero();

        var moved = interviewsOf(booth).getLast();
        assertThat(moved.path("interviewId")).isEqualTo(last.path("interviewId"));
        assertThat(moved.path("begins")).isNotEqualTo(last.path("begins"));
        assertThat(people.stream().map(FairDayAT::noticesOf).filter(told -> told.contains("MOVED")))
                .hasSize(1);
    }

    private void handsOut(AnnouncedFair.Exhibitor booth) {
        for (var format : List.of("html", "pdf", "ics", "xlsx")) {
            var answer = booth.employer().send(Call.get("/api/booths/" + booth.booth() + "/handout?format=" + format));
            assertThat(answer.status()).as(format).isEqualTo(200);
            assertThat(answer.body()).as(format).isNotEmpty();
        }
    }

    /** A result before its time is refused, one on an old version too; nothing refused leaves a trace. */
    private void records(AnnouncedFair.Exhibitor booth, JsonNode first) {
        var early = record(booth, interviewsOf(booth).getLast(), "OFFER");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("interview/not-begun");

        Awaitility.await("the first interview has begun")
                .atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> !LocalDateTime.now(AnnouncedFair.DISTRICT).isBefore(begins));
        assertThat(record(booth, first, "OFFER").status()).isEqualTo(200);
        var stale = record(booth, first, "NO");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body()).contains("interview/stale-version");
        assertThat(interviewsOf(booth).getFirst().path("result").asString("")).isEqualTo("OFFER");
        Awaitility.await("the result is in the person's file")
                .atMost(KNOWN_WITHIN)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> people.stream()
                                .map(person -> person.send(Call.get("/api/jobseekers/me/interviews"))
                                        .body())
                                .filter(own -> own.contains("\"OFFER\""))
                                .count()
                        == 1);
    }

    private void counts() {
        Awaitility.await("the campaign counts the offer")
                .atMost(KNOWN_WITHIN)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> fair.officer
                                .does("Counting", Call.get("/api/campaigns/" + fair.campaignId() + "/progress"))
                                .path("total")
                                .path("offers")
                                .asLong(0)
                        == 1);
        for (var format : List.of("html", "xlsx")) {
            var report = platform.send(Call.get("/api/campaigns/" + fair.campaignId() + "/report?format=" + format)
                    .bearing(fair.officer.token()));
            assertThat(report.status()).as(format).isEqualTo(200);
        }
    }

    private void callsOff() {
        var known = fair.officer.does("Reading the fair", Call.get(fair.at("")));
        fair.officer.moves(
                "Calling the fair off",
                known,
                Call.post(fair.at("/steps"), Map.of("step", "CANCEL", "reason", "场馆停电")));
        assertThat(people.stream().map(FairDayAT::noticesOf)).allMatch(told -> told.contains("FAIR_CANCELLED"));
    }

    private static Answer record(AnnouncedFair.Exhibitor booth, JsonNode interview, String result) {
        return booth.employer()
                .send(Call.post(
                                "/api/interviews/"
                                        + interview.path("interviewId").asString("") + "/result",
                                Map.of("result", result))
                        .with("If-Match", Officer.versionOf(interview)));
    }

    private static String noticesOf(Jobseeker person) {
        return person.send(Call.get("/api/interviews/mine/notices")).body();
    }

    /** In order of their beginning. */
    private static List<JsonNode> interviewsOf(AnnouncedFair.Exhibitor booth) {
        return booth.employer()
                .send(Call.get("/api/booths/" + booth.booth() + "/interviews"))
                .json()
                .path("items")
                .valueStream()
                .toList();
    }
}
