package wangang.campaign.progress.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;
import static wangang.campaign.testing.VacancyTold.aVacancyOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import wangang.campaign.testing.ServiceIT;
import wangang.campaign.testing.TestEmployer;
import wangang.campaign.testing.Told;

class ProgressIT extends ServiceIT {

    private static final Random RANDOM = new Random(5);

    @Test
    void anEventIsInTheFiguresOfWhoeverAsksOnceItIsRead() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var employer = anEmployer();
        var vacancy = known(aVacancyOf(employer.id()).wanting(3));
        approved(campaign, employer, vacancy);
        var now = Instant.now();
        // Whatever is started on first use is started.
        others().tell(Told.application(UUID.randomUUID(), 1, vacancy, "RECEIVED", now, now));
        await("the first").atMost(Duration.ofSeconds(20)).until(() -> total(campaign, "applications") == 1);

        others().tell(Told.application(UUID.randomUUID(), 1, vacancy, "RECEIVED", now, now));
        others().awaitRead();
        var counted = progressCountedFrom(Instant.now(), campaign);
        assertThat(counted.at("/total/applications").asLong()).isEqualTo(2);
        assertThat(counted.at("/total/employers").asLong()).isEqualTo(1);
        assertThat(counted.at("/total/vacancies").asLong()).isEqualTo(1);
        assertThat(counted.at("/total/openings").asLong()).isEqualTo(3);
    }

    @Test
    void replayFromZeroTwiceAndShuffledCountsTheSame() {
        var campaign = anOpenCampaign(aCampaign().with("""
            "targets":{"employers":4,"subdistricts":[{"subdistrictCode":"310105005","openings":10},
                                                     {"subdistrictCode":"310105102","hires":1}]}
            """)).id("/campaignId");
        var here = anEmployer("PRIVATE", "310105005");
        var there = anEmployer("STATE_OWNED", "310105001");
        var told = new ArrayList<Told>();
        var outcomes = List.of(
                List.of("RECEIVED"),
                List.of("RECEIVED", "VIEWED", "REJECTED"),
                List.of("RECEIVED", "VIEWED", "INTERVIEW", "REJECTED"),
                List.of("RECEIVED", "VIEWED", "INTERVIEW", "OFFER", "WITHDRAWN"),
                List.of("RECEIVED", "VIEWED", "INTERVIEW", "OFFER", "HIRED"));
        for (var employer : List.of(here, there)) {
            for (int count = 0; count < 2; count++) {
                var vacancy = enrolledVacancy(campaign, employer, told);
                outcomes.forEach(outcome -> told.addAll(applicationOf(vacancy, outcome)));
                var person = UUID.randomUUID();
                for (int times = 0; times < 3; times++) {
                    told.add(Told.recommendation(UUID.randomUUID(), vacancy, person, Instant.now()));
                }
            }
        }
        // An application of before the vacancy took part is not the campaign's.
        var longAgo = Instant.parse("2026-01-01T00:00:00Z");
        told.add(Told.application(UUID.randomUUID(), 1, told.getFirst().key(), "HIRED", longAgo, longAgo));

        tellAndAwait(told);
        var once = progressCountedFrom(Instant.now(), campaign);
        assertThat(once.at("/total/reached").asInt()).isEqualTo(4);
        assertThat(once.at("/total/applications").asInt()).isEqualTo(20);
        assertThat(once.at("/total/interviews").asInt()).isEqualTo(12);
        assertThat(once.at("/total/offers").asInt()).isEqualTo(8);
        assertThat(once.at("/total/hires").asInt()).isEqualTo(4);
        assertThat(once.at("/targets/0/percent").asInt()).isEqualTo(50);
        assertThat(once.get("bySubdistrict").findValuesAsString("name")).containsExactly("华阳路街道", "周家桥街道", "新泾镇");
        assertThat(once.at("/bySubdistrict/1/targets/0/percent").asInt()).isEqualTo(40);
        assertThat(once.at("/byTrade/0/name").asString()).isEqualTo("信息传输、软件和信息技术服务业");

        for (int round = 0; round < 3; round++) {
            forgetAllThatWasTold();
            var again = new ArrayList<>(told);
            again.addAll(told);
            Collections.shuffle(again, RANDOM);
            tellAndAwait(again);
            assertThat(withoutMoment(progressCountedFrom(Instant.now(), campaign)))
                    .isEqualTo(withoutMoment(once));
        }
    }

    @Test
    void whatCompactionLeftOfAnApplicationStillTellsItsSteps() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var employer = anEmployer();
        var vacancy = known(aVacancyOf(employer.id()));
        approved(campaign, employer, vacancy);
        var now = Instant.now();
        others().tell(Told.application(UUID.randomUUID(), 5, vacancy, "REJECTED", now, now, """
            ,"steps":{"interviewAt":"%s","offerAt":"%s"}
            """.formatted(now, now)));
        await("the application is counted")
                .atMost(Duration.ofSeconds(20))
                .until(() -> total(campaign, "applications") == 1);
        assertThat(total(campaign, "interviews")).isEqualTo(1);
        assertThat(total(campaign, "offers")).isEqualTo(1);
        assertThat(total(campaign, "hires")).isZero();
    }

    @Test
    void whatHappenedWhileAVacancyTookPartStaysCounted() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var employer = anEmployer();
        var vacancy = known(aVacancyOf(employer.id()));
        var enrolment = approved(campaign, employer, vacancy);
        var application = UUID.randomUUID();
        var submitted = Instant.now();
        others().tell(Told.application(application, 1, vacancy, "RECEIVED", submitted, submitted));
        await("the application is counted")
                .atMost(Duration.ofSeconds(20))
                .until(() -> total(campaign, "applications") == 1);
        employer.api().move("/api/enrolments/" + enrolment.id("/enrolmentId") + "/withdrawal", null, enrolment.etag());
        others().tell(
                        Told.application(application, 5, vacancy, "HIRED", submitted, Instant.now()),
                        Told.application(UUID.randomUUID(), 1, vacancy, "RECEIVED", Instant.now(), Instant.now()));

        others().awaitRead();
        var counted = progressCountedFrom(Instant.now(), campaign);
        assertThat(counted.at("/total/hires").asLong()).isEqualTo(1);
        assertThat(counted.at("/total/applications").asLong()).isEqualTo(1);
        assertThat(counted.at("/total/vacancies").asLong()).isZero();
    }

    @Test
    void figuresAreForOfficers() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        assertThat(asNobody().get("/api/campaigns/" + campaign + "/progress").status())
                .isEqualTo(401);
        assertThat(asEmployer("e")
                        .get("/api/campaigns/" + campaign + "/progress")
                        .status())
                .isEqualTo(403);
        assertThat(asOfficerOf()
                        .get("/api/campaigns/" + UUID.randomUUID() + "/progress")
                        .code())
                .isEqualTo("campaign/unknown");
    }

    private UUID enrolledVacancy(UUID campaign, TestEmployer employer, List<Told> told) {
        var vacancy = aVacancyOf(employer.id());
        known(vacancy);
        approved(campaign, employer, vacancy.id());
        told.add(vacancy.told());
        told.add(vacancy.then("PUBLISHED", 1).told());
        return vacancy.id();
    }

    private static List<Told> applicationOf(UUID vacancy, List<String> statuses) {
        var id = UUID.randomUUID();
        var submitted = Instant.now();
        var told = new ArrayList<Told>();
        for (int step = 0; step < statuses.size(); step++) {
            told.add(Told.application(
                    id, step + 1L, vacancy, statuses.get(step), submitted, submitted.plusSeconds(step * 86_400L)));
        }
        return told;
    }

    private void tellAndAwait(List<Told> told) {
        others().tell(told.toArray(Told[]::new));
        others().awaitRead();
    }

    /** As if this service had to begin from the first record. */
    private void forgetAllThatWasTold() {
        database.sql("DELETE FROM application_fact").update();
        database.sql("DELETE FROM recommendation_fact").update();
        database.sql("DELETE FROM known_vacancy").update();
    }

    private long total(UUID campaign, String measure) {
        return progress(campaign).at("/total/" + measure).asLong();
    }

    /** Not what was kept of a count before that moment. */
    private JsonNode progressCountedFrom(Instant moment, UUID campaign) {
        return await("figures of the moment")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> progress(campaign),
                        progress ->
                                !Instant.parse(progress.get("at").asString()).isBefore(moment));
    }

    private JsonNode progress(UUID campaign) {
        return asOfficerOf().get("/api/campaigns/" + campaign + "/progress").json();
    }

    private static String withoutMoment(JsonNode progress) {
        return progress.toString().replaceFirst("\"at\":\"[^\"]*\"", "");
    }
}
