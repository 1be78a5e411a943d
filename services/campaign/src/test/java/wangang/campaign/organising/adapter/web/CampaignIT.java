package wangang.campaign.organising.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.campaign.organising.application.ClosingCampaigns;
import wangang.campaign.testing.FairBuilder;
import wangang.campaign.testing.ServiceIT;
import wangang.campaign.testing.VacancyTold;

class CampaignIT extends ServiceIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    /** Of every topic, as {@link ServiceIT} declares them. */
    private static final int PARTITIONS = 2;

    private final ClosingCampaigns closing;

    CampaignIT(@Autowired ClosingCampaigns closing) {
        this.closing = closing;
    }

    @Test
    void aDraftIsForOfficersAndNeverTold() {
        var draft = aDraft(aCampaign());
        var at = "/api/campaigns/" + draft.id("/campaignId");
        assertThat(draft.header("Location")).isEqualTo(at);
        assertThat(asNobody().get(at).code()).isEqualTo("campaign/unknown");
        assertThat(asNobody().get("/api/campaigns?size=100").body()).doesNotContain(draft.text("/slug"));
        assertThat(asOfficerOf("310105001").get(at).text("/status")).isEqualTo("DRAFT");

        assertThat(asOfficerOf().delete(at, draft.etag()).status()).isEqualTo(204);
        assertThat(asOfficerOf().get(at).status()).isEqualTo(404);
        // Whatever was to be told of the draft comes before what is told later on the same partition.
        var later = new HashSet<Integer>();
        while (later.size() < PARTITIONS) {
            var open = anOpenCampaign(aCampaign()).id("/campaignId");
            later.add(sent().awaitAbout(open, 1).getFirst().partition());
        }
        assertThat(sent().about(draft.id("/campaignId"))).isEmpty();
    }

    @Test
    void opensChangesAndClosesEachWithItsEvent() {
        var campaign = aCampaign();
        var open = anOpenCampaign(campaign);
        var id = open.id("/campaignId");
        var at = "/api/campaigns/" + id;
        assertThat(asNobody().get(at).text("/terms/name")).isEqualTo("“百日千企万岗”招聘活动");

        var changed = asOfficerOf().put(at, campaign.called("金秋招聘月").body(), open.etag());
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(asOfficerOf().move(at + "/closing", null, changed.etag()).text("/status"))
                .isEqualTo("CLOSED");
        assertThat(sent().awaitTypes(id, 3))
                .containsExactly("campaign.opened.v1", "campaign.changed.v1", "campaign.closed.v1");
    }

    @Test
    void theSecondOfTwoOfficersIsTold() {
        var campaign = aCampaign();
        var open = anOpenCampaign(campaign);
        var at = "/api/campaigns/" + open.id("/campaignId");
        asOfficerOf().put(at, campaign.called("第一位专员的名称").body(), open.etag());

        var second = asOfficerOf().put(at, campaign.called("第二位专员的名称").body(), open.etag());
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.code()).isEqualTo("campaign/stale-version");
        assertThat(second.text("/detail")).contains("重新读取");
        assertThat(asNobody().get(at).text("/terms/name")).isEqualTo("第一位专员的名称");
        assertThat(asOfficerOf().post(at + "/closing", null).status()).isEqualTo(428);
    }

    @Test
    void onlyOfficersOfTheWholeDistrictOrganise() {
        assertThat(asOfficerOf("310105001")
                        .post("/api/campaigns", aCampaign().body())
                        .code())
                .isEqualTo("campaign/whole-district-only");
        assertThat(asEmployer("e").post("/api/campaigns", aCampaign().body()).status())
                .isEqualTo(403);
        assertThat(asNobody().post("/api/campaigns", aCampaign().body()).status())
                .isEqualTo(401);
    }

    @Test
    void aSlugNamesOneCampaign() {
        var campaign = aCampaign();
        aDraft(campaign);
        assertThat(asOfficerOf().post("/api/campaigns", campaign.body()).code()).isEqualTo("campaign/slug-taken");
        var other = aDraft(aCampaign());
        assertThat(asOfficerOf()
                        .put("/api/campaigns/" + other.id("/campaignId"), campaign.body(), other.etag())
                        .code())
                .isEqualTo("campaign/slug-taken");
    }

    @Test
    void draftingTwiceWithOneKeyMakesOneCampaign() {
        var key = UUID.randomUUID().toString();
        var campaign = aCampaign();
        var first = asOfficerOf().post("/api/campaigns", campaign.body(), "Idempotency-Key", key);
        var again = asOfficerOf().post("/api/campaigns", campaign.body(), "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id("/campaignId")).isEqualTo(first.id("/campaignId"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void saysInChineseWhatIsWrongWithABody() {
        var wrong = asOfficerOf().post("/api/campaigns", "{\"slug\":\"A B\"}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text("/title")).isEqualTo("请求内容有误");
        assertThat(wrong.json().get("errors").findValuesAsString("code"))
                .contains("campaign/slug-invalid", "campaign/name-invalid");
        assertThat(asOfficerOf()
                        .post(
                                "/api/campaigns",
                                aCampaign()
                                        .with("\"targets\":{\"employers\":1.5}")
                                        .body())
                        .status())
                .isEqualTo(400);
        assertThat(asOfficerOf()
                        .post(
                                "/api/campaigns",
                                aCampaign().with("\"reservedShares\":[null]").body())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theClockClosesOnceAndEndsTheEnrolments() {
        var open = anOpenCampaign(aCampaign());
        var id = open.id("/campaignId");
        var employer = anEmployer();
        var enrolment = approved(id, employer, known(VacancyTold.aVacancyOf(employer.id())))
                .id("/enrolmentId");
        assertThat(closing.closeAll()).isZero();
        makeOverdue(id);
        database.sql("UPDATE enrolment SET approved_at = approved_at - interval '3 days' WHERE id = ?")
                .param(enrolment)
                .update();

        assertThat(closing.closeAll()).isOne();
        assertThat(closing.closeAll()).isZero();
        var over = LocalDate.now(SHANGHAI).atStartOfDay(SHANGHAI).toInstant();
        assertThat(Instant.parse(
                        employer.api().get("/api/enrolments/" + enrolment).text("/leftAt")))
                .isEqualTo(over);
        assertThat(Instant.parse(asNobody().get("/api/campaigns/" + id).text("/closedAt")))
                .isAfter(over);
        assertThat(asNobody().get("/api/campaigns/" + id).text("/status")).isEqualTo("CLOSED");
        assertThat(employer.api().get("/api/enrolments/" + enrolment).text("/status"))
                .isEqualTo("ENDED");
        assertThat(sent().awaitTypes(id, 2)).containsExactly("campaign.opened.v1", "campaign.closed.v1");
        assertThat(sent().awaitTypes(enrolment, 3))
                .containsExactly("enrolment.requested.v1", "enrolment.approved.v1", "enrolment.ended.v1");
    }

    @Test
    void oneThatCannotBeClosedStopsNoOther() {
        var broken = anOpenCampaign(aCampaign()).id("/campaignId");
        var sound = anOpenCampaign(aCampaign()).id("/campaignId");
        makeOverdue(broken);
        makeOverdue(sound);
        var terms = "UPDATE campaign SET terms = jsonb_set(terms, '{targets}', :targets::jsonb), ends_on = ends_on - 1"
                + " WHERE id = :id";
        database.sql(terms).param("targets", "7").param("id", broken).update();
        try {
            assertThat(closing.closeAll()).isOne();
            assertThat(asNobody().get("/api/campaigns/" + sound).text("/status"))
                    .isEqualTo("CLOSED");
        } finally {
            database.sql(terms)
                    .param("targets", "{\"subdistricts\":[]}")
                    .param("id", broken)
                    .update();
        }
        assertThat(closing.closeAll()).isOne();
    }

    @Test
    void readsWhatANewerInstanceWrote() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var fair = anAnnouncedFair(campaign, FairBuilder.aFair()).id("/fairId");
        for (var table : List.of("campaign", "fair")) {
            database.sql("UPDATE " + table
                            + " SET terms = jsonb_set(terms, '{ofTomorrow}', '{\"new\":1}') WHERE id = ?")
                    .param(table.equals("fair") ? fair : campaign)
                    .update();
        }
        assertThat(asNobody().get("/api/campaigns/" + campaign).status()).isEqualTo(200);
        assertThat(asNobody().get("/api/fairs/" + fair).status()).isEqualTo(200);
    }

    @Test
    void nothingIsAskedForOrApprovedAfterTheLastDay() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var employer = anEmployer();
        var asked = enrolled(campaign, employer, known(VacancyTold.aVacancyOf(employer.id())));
        var vacancy = known(VacancyTold.aVacancyOf(employer.id()));
        makeOverdue(campaign);
        assertThat(employer.api()
                        .post("/api/campaigns/" + campaign + "/enrolments", "{\"vacancyId\":\"" + vacancy + "\"}")
                        .code())
                .isEqualTo("enrolment/campaign-closed");
        assertThat(asOfficerOf()
                        .move(
                                "/api/enrolments/" + asked.id("/enrolmentId") + "/decision",
                                "{\"decision\":\"APPROVED\"}",
                                asked.etag())
                        .code())
                .isEqualTo("enrolment/campaign-closed");
        assertThat(closing.closeAll()).isOne();
    }

    /** Its name is free when it is looked for, and taken when the draft is written. */
    @Test
    void aSlugThatIsTakenMeanwhileIsRefused(@Autowired PlatformTransactionManager transactions) {
        var draft = aDraft(aCampaign());
        var wanted = aCampaign();
        var renaming = new TransactionTemplate(transactions).execute(_ -> {
            database.sql("""
                INSERT INTO campaign (id, slug, status, terms, ends_on, version, changed_at)
                SELECT gen_random_uuid(), :slug, 'DRAFT', terms, ends_on, 1, changed_at
                  FROM campaign
                 WHERE id = :id
                """)
                    .param("slug", wanted.slug())
                    .param("id", draft.id("/campaignId"))
                    .update();
            var put = CompletableFuture.supplyAsync(
                    () -> asOfficerOf().put("/api/campaigns/" + draft.id("/campaignId"), wanted.body(), draft.etag()));
            await("the renaming waits")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> database.sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                                    .query(Long.class)
                                    .single()
                            > 0);
            return put;
        });
        assertThat(renaming.join().code()).isEqualTo("campaign/slug-taken");
        assertThat(asOfficerOf()
                        .get("/api/campaigns/" + draft.id("/campaignId"))
                        .text("/slug"))
                .isEqualTo(draft.text("/slug"));
    }

    /** As if yesterday had been its last day. */
    private void makeOverdue(UUID campaign) {
        var yesterday = LocalDate.now(SHANGHAI).minusDays(1);
        database.sql("""
            UPDATE campaign
               SET ends_on = :day, terms = jsonb_set(terms, '{endsOn}', to_jsonb(:day::text))
             WHERE id = :id
            """).param("day", yesterday).param("id", campaign).update();
    }
}
