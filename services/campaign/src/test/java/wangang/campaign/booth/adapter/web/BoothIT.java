package wangang.campaign.booth.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;
import static wangang.campaign.testing.VacancyTold.aVacancyOf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wangang.campaign.testing.FairBuilder;
import wangang.campaign.testing.ServiceIT;
import wangang.campaign.testing.TestEmployer;
import wangang.campaign.testing.Told;
import wangang.testsupport.http.Answer;

class BoothIT extends ServiceIT {

    private UUID campaign = new UUID(0, 0);
    private UUID fair = new UUID(0, 0);
    private String fairEtag = "";

    @BeforeEach
    void anAnnouncedFair() {
        campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var announced = anAnnouncedFair(campaign, FairBuilder.aFair());
        fair = announced.id("/fairId");
        fairEtag = announced.etag();
    }

    @Test
    void aPlacedBoothIsSeenByVisitorsUntilItIsGivenBack() {
        var employer = anEmployer();
        var asked = asks(employer, approvedVacancy(employer), "09:00", "12:00");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        var listed = "/api/fairs/" + fair + "/booths";
        assertThat(asNobody().get(listed).json().get("items")).isEmpty();
        assertThat(asOfficerOf().get(listed).text("/items/0/employerName")).isEqualTo("万岗示例单位（演示）");

        var placed = places(asked, "B");
        assertThat(asNobody().get(listed).text("/items/0/room")).isEqualTo("B");
        assertThat(employer.api().get(asked.header("Location")).text("/room")).isEqualTo("B");
        assertThat(anEmployer().api().get(asked.header("Location")).code()).isEqualTo("booth/unknown");
        assertThat(employer.api()
                        .move(asked.header("Location") + "/withdrawal", null, placed.etag())
                        .text("/status"))
                .isEqualTo("WITHDRAWN");
        assertThat(asNobody().get(listed).json().get("items")).isEmpty();
    }

    @Test
    void whatIsWrongWithARequestIsSaidAtOnce() {
        var employer = anEmployer();
        var notEnrolled = known(aVacancyOf(employer.id()));
        assertThat(asks(employer, notEnrolled, "08:00", "12:00")
                        .json()
                        .get("errors")
                        .findValuesAsString("code"))
                .containsExactly("booth/vacancy-not-in-campaign", "booth/hours-outside-sessions");
        var others = approvedVacancy(anEmployer());
        assertThat(asks(employer, others, "09:00", "12:00").code()).isEqualTo("booth/vacancy-not-in-campaign");
        assertThat(employer.api()
                        .post("/api/fairs/" + fair + "/booths", "{}")
                        .json()
                        .get("errors")
                        .findValuesAsString("code"))
                .containsExactly("booth/vacancies-missing", "booth/interviewers-invalid");
        assertThat(employer.api()
                        .post("/api/fairs/" + UUID.randomUUID() + "/booths", "{}")
                        .code())
                .isEqualTo("fair/unknown");
    }

    @Test
    void hoursOfAnInterviewerAreFewAndApart() {
        var employer = anEmployer();
        var vacancy = approvedVacancy(employer);
        var overlapping = """
            {"day":"%1$s","from":"09:00","to":"10:00"},{"day":"%1$s","from":"09:59","to":"11:00"}
            """.formatted(FairBuilder.day());
        var many = IntStream.range(0, 21)
                .mapToObj(minute -> "{\"day\":\"%s\",\"from\":\"09:%02d\",\"to\":\"09:%02d\"}"
                        .formatted(FairBuilder.day(), minute, minute + 1))
                .collect(Collectors.joining(","));
        for (var hours : List.of(overlapping, many)) {
            assertThat(employer.api()
                            .post("/api/fairs/" + fair + "/booths", """
                                {"vacancies":["%s"],"interviewers":[{"label":"1","hours":[%s]}]}
                                """.formatted(vacancy, hours))
                            .code())
                    .isEqualTo("booth/hours-invalid");
        }
    }

    @Test
    void aRoomIsNeverFilledTwice() {
        var asked = new ArrayList<Answer>();
        for (int count = 0; count < 4; count++) {
            var employer = anEmployer();
            asked.add(asks(employer, approvedVacancy(employer), "09:00", "12:00"));
        }
        var answers = asked.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> places(one, "A")))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).filter(answer -> answer.status() == 200))
                .hasSize(2);
        assertThat(answers.stream().map(CompletableFuture::join).filter(answer -> answer.status() != 200))
                .allMatch(answer -> answer.code().equals("booth/room-full"));
    }

    @Test
    void boothsStandWhereTheyAreOnceTheFairRuns() {
        var employer = anEmployer();
        var asked = asks(employer, approvedVacancy(employer), "09:00", "12:00");
        var at = "/api/fairs/" + fair + "/steps";
        var closed = asOfficerOf().move(at, "{\"step\":\"CLOSE_REGISTRATION\"}", fairEtag);
        var late = anEmployer();
        assertThat(asks(late, approvedVacancy(late), "09:00", "12:00").code())
                .isEqualTo("booth/fair-takes-no-requests");
        assertThat(places(asked, "C").code()).isEqualTo("booth/room-unknown");
        assertThat(exhibitorsChecked(fair).body()).contains("EXHIBITOR_LIST_CHECKED");
        var placed = places(asked, "A");
        assertThat(placed.status()).isEqualTo(200);
        assertThat(asOfficerOf().get("/api/fairs/" + fair).body()).doesNotContain("EXHIBITOR_LIST_CHECKED");
        var checked = exhibitorsChecked(fair);
        var moved = asOfficerOf().move(asked.header("Location") + "/placing", "{\"room\":\"B\"}", placed.etag());
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(asOfficerOf().move(at, "{\"step\":\"START\"}", closed.etag()).code())
                .isEqualTo("fair/stale-version");
        assertThat(asOfficerOf()
                        .move(at, "{\"step\":\"START\"}", checked.etag())
                        .code())
                .isEqualTo("fair/too-early");
        theFairIsToday();
        assertThat(asOfficerOf()
                        .move(at, "{\"step\":\"START\"}", checked.etag())
                        .status())
                .isEqualTo(200);
        assertThat(asOfficerOf()
                        .move(asked.header("Location") + "/placing", "{\"room\":\"A\"}", moved.etag())
                        .code())
                .isEqualTo("booth/stands");
    }

    @Test
    void anEmployerHasOneBoothAndHearsWhyItIsRefused() {
        var employer = anEmployer();
        var vacancy = approvedVacancy(employer);
        var asked = asks(employer, vacancy, "09:00", "12:00");
        assertThat(asks(employer, vacancy, "09:00", "12:00").code()).isEqualTo("booth/already-asked");
        var at = asked.header("Location") + "/refusal";
        assertThat(asOfficerOf().move(at, "{}", asked.etag()).code()).isEqualTo("booth/reason-missing");
        assertThat(employer.api().move(at, "{\"reason\":\"x\"}", asked.etag()).status())
                .isEqualTo(403);
        asOfficerOf().move(at, "{\"reason\":\"展位有限\"}", asked.etag());
        assertThat(employer.api().get("/api/booths/mine").text("/items/0/reason"))
                .isEqualTo("展位有限");
        assertThat(asks(employer, vacancy, "09:00", "12:00").status()).isEqualTo(201);
    }

    @Test
    void placingLooksAtWhatEmployerAndVacanciesAreNow() {
        var employer = anEmployer();
        var vacancy = aVacancyOf(employer.id());
        known(vacancy);
        approved(campaign, employer, vacancy.id());
        var asked = asks(employer, vacancy.id(), "09:00", "12:00");
        others().tell(Told.employer(employer.id(), 3, employer.account(), "PRIVATE", "310105005", "SUSPENDED"));
        others().awaitRead();
        assertThat(places(asked, "A").code()).isEqualTo("booth/employer-not-verified");
        others().tell(Told.employer(employer.id(), 4, employer.account(), "PRIVATE", "310105005", "VERIFIED"));
        others().awaitRead();
        known(vacancy.then("FILLED", 0));
        assertThat(places(asked, "A").code()).isEqualTo("booth/nothing-to-show");
    }

    @Test
    void placingWaitsForWhatIsNotToldHere() {
        var employer = anEmployer();
        var asked = asks(employer, approvedVacancy(employer), "09:00", "12:00");
        database.sql("DELETE FROM known_employer WHERE employer_id = ?")
                .param(employer.id())
                .update();
        var refused = places(asked, "A");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("market/not-told");
        assertThat(refused.header("Retry-After")).isNotEmpty();
    }

    @Test
    void visitorsSeeOnlyWhatTakesPartAndNothingOfACancelledFair() {
        var employer = anEmployer();
        var stays = approvedVacancy(employer);
        var leaves = aVacancyOf(employer.id());
        known(leaves);
        approved(campaign, employer, leaves.id());
        var asked = employer.api()
                .post("/api/fairs/" + fair + "/booths", """
                    {"vacancies":["%s","%s"],
                     "interviewers":[{"label":"1","hours":[{"day":"%s","from":"09:00","to":"12:00"}]}]}
                    """.formatted(leaves.id(), stays, FairBuilder.day()));
        places(asked, "A");
        known(leaves.then("FILLED", 0));
        var listed = "/api/fairs/" + fair + "/booths";
        assertThat(asNobody().get(listed).json().at("/items/0/vacancies").toString())
                .isEqualTo("[\"" + stays + "\"]");
        assertThat(asOfficerOf().get(listed).json().at("/items/0/vacancies")).hasSize(2);

        asOfficerOf().move("/api/fairs/" + fair + "/steps", "{\"step\":\"CANCEL\",\"reason\":\"台风\"}", fairEtag);
        assertThat(asNobody().get(listed).json().get("items")).isEmpty();
        assertThat(asOfficerOf().get(listed).json().get("items")).hasSize(1);
    }

    @Test
    void onlyOfficersOfTheWholeDistrictPlace() {
        var employer = anEmployer();
        var asked = asks(employer, approvedVacancy(employer), "09:00", "12:00");
        var at = asked.header("Location");
        var local = asOfficerOf("310105005");
        assertThat(local.move(at + "/placing", "{\"room\":\"A\"}", asked.etag()).code())
                .isEqualTo("campaign/whole-district-only");
        assertThat(local.move(at + "/refusal", "{\"reason\":\"x\"}", asked.etag())
                        .code())
                .isEqualTo("campaign/whole-district-only");
        assertThat(local.get(at).text("/status")).isEqualTo("ASKED");
    }

    private void theFairIsToday() {
        database.sql("UPDATE fair SET terms = jsonb_set(terms, '{sessions,0,day}', to_jsonb(:day::text)) WHERE id ="
                        + " :id")
                .param("day", FairBuilder.day().minusDays(1))
                .param("id", fair)
                .update();
    }

    private UUID approvedVacancy(TestEmployer employer) {
        var vacancy = known(aVacancyOf(employer.id()));
        approved(campaign, employer, vacancy);
        return vacancy;
    }

    private Answer asks(TestEmployer employer, UUID vacancy, String from, String to) {
        return employer.api()
                .post("/api/fairs/" + fair + "/booths", """
                    {"vacancies":["%s"],
                     "interviewers":[{"label":"面试官 1","hours":[{"day":"%s","from":"%s","to":"%s"}]}]}
                    """.formatted(vacancy, FairBuilder.day(), from, to));
    }

    private Answer places(Answer booth, String room) {
        return asOfficerOf().move(booth.header("Location") + "/placing", "{\"room\":\"" + room + "\"}", booth.etag());
    }
}
