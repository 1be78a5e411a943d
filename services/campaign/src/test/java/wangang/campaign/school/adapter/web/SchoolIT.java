package wangang.campaign.school.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;
import static wangang.campaign.testing.VacancyTold.aVacancyOf;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.campaign.testing.ServiceIT;

class SchoolIT extends ServiceIT {

    private static final String PLAN = """
        {"school":"%s","graduationYear":2027,
         "majors":[{"majorCode":"080902","graduates":40},{"majorCode":"0502","graduates":10}]}
        """;

    @Test
    void aPlanShowsWhatTheCampaignOffersToEachMajor() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var at = "/api/campaigns/" + campaign + "/schools";
        var employer = anEmployer();
        var fits = known(
                aVacancyOf(employer.id()).ofMajor("0809").forGraduatesOf(2027).wanting(10));
        approved(campaign, employer, fits);
        enrolled(campaign, employer, known(aVacancyOf(employer.id())));

        var made = asOfficerOf().post(at, PLAN.formatted("东华大学"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var plan = asOfficerOf().get(made.header("Location"));
        assertThat(plan.json().at("/majors/0").toString())
                .isEqualTo("{\"majorCode\":\"080902\",\"name\":\"软件工程\",\"graduates\":40,\"vacancies\":1,"
                        + "\"openings\":10,\"namingIt\":10,\"percent\":25}");
        assertThat(plan.json().at("/majors/1/vacancies").asInt()).isZero();
        assertThat(plan.json().get("vacancies").findValuesAsString("vacancyId")).containsExactly(fits.toString());
        assertThat(asOfficerOf().get(at).text("/items/0/majors/0/percent")).isEqualTo("25");
    }

    @Test
    void oneSchoolHasOnePlanAndOneWriterAtATime() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var at = "/api/campaigns/" + campaign + "/schools";
        var made = asOfficerOf().post(at, PLAN.formatted("东华大学"));
        var mine = at + "/" + made.id("/planId");
        var other = asOfficerOf().post(at, PLAN.formatted("华东政法大学"));

        assertThat(asOfficerOf().post(at, PLAN.formatted("东华大学")).code()).isEqualTo("school/already-planned");
        assertThat(asOfficerOf()
                        .put(at + "/" + other.id("/planId"), PLAN.formatted("东华大学"), other.etag())
                        .code())
                .isEqualTo("school/already-planned");
        var changed = asOfficerOf().put(mine, PLAN.formatted("上海工程技术大学"), made.etag());
        assertThat(changed.text("/school")).isEqualTo("上海工程技术大学");
        assertThat(asOfficerOf()
                        .put(mine, PLAN.formatted("上海工程技术大学"), made.etag())
                        .code())
                .isEqualTo("school/stale-version");
        assertThat(asOfficerOf().delete(mine, changed.etag()).status()).isEqualTo(204);
        assertThat(asOfficerOf().get(mine).code()).isEqualTo("school/unknown");
        assertThat(asEmployer("e").get(at).status()).isEqualTo(403);
    }

    @Test
    void plansArePagedBySchoolAndYear() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var at = "/api/campaigns/" + campaign + "/schools";
        for (var school : List.of("东华大学", "华东政法大学", "上海大学")) {
            assertThat(asOfficerOf().post(at, PLAN.formatted(school)).status()).isEqualTo(201);
        }
        var later = PLAN.formatted("东华大学").replace("2027", "2028");
        assertThat(asOfficerOf().post(at, later).status()).isEqualTo(201);
        var all = asOfficerOf().get(at).items("/planId");

        var first = asOfficerOf().get(at + "?size=3");
        var second = asOfficerOf().get(at + "?size=3&cursor=" + first.text("/nextCursor"));
        assertThat(first.items("/planId")).hasSize(3);
        assertThat(Stream.concat(first.items("/planId").stream(), second.items("/planId").stream()))
                .containsExactlyElementsOf(all)
                .hasSize(4);
        assertThat(second.json().path("nextCursor").isString()).isFalse();
        assertThat(asOfficerOf().get(at + "?cursor=x").code()).isEqualTo("request/invalid-cursor");
    }

    @Test
    void onlyOfficersOfTheWholeDistrictPlan() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var at = "/api/campaigns/" + campaign + "/schools";
        var local = asOfficerOf("310105005");
        assertThat(local.post(at, PLAN.formatted("东华大学")).code()).isEqualTo("campaign/whole-district-only");
        var made = asOfficerOf().post(at, PLAN.formatted("东华大学"));
        var plan = made.header("Location");
        assertThat(local.put(plan, PLAN.formatted("东华大学"), made.etag()).code())
                .isEqualTo("campaign/whole-district-only");
        assertThat(local.delete(plan, made.etag()).code()).isEqualTo("campaign/whole-district-only");
        assertThat(local.get(plan).status()).isEqualTo(200);
    }

    /** Its name is free when it is looked for, and taken when the plan is written. */
    @Test
    void aPlanThatIsMadeMeanwhileStandsInTheWay(@Autowired PlatformTransactionManager transactions) {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var at = "/api/campaigns/" + campaign + "/schools";
        var made = asOfficerOf().post(at, PLAN.formatted("东华大学"));
        var renaming = new TransactionTemplate(transactions).execute(_ -> {
            database.sql("""
                INSERT INTO school_plan (id, campaign_id, school, graduation_year, majors, version, changed_at)
                SELECT gen_random_uuid(), campaign_id, '华东政法大学', graduation_year, majors, 1, changed_at
                  FROM school_plan
                 WHERE id = ?
                """).param(made.id("/planId")).update();
            var put = CompletableFuture.supplyAsync(
                    () -> asOfficerOf().put(made.header("Location"), PLAN.formatted("华东政法大学"), made.etag()));
            await("the renaming waits")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> database.sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                                    .query(Long.class)
                                    .single()
                            > 0);
            return put;
        });
        assertThat(renaming.join().code()).isEqualTo("school/already-planned");
        assertThat(asOfficerOf().get(made.header("Location")).text("/school")).isEqualTo("东华大学");
    }

    @Test
    void aClosedCampaignTakesNoPlans() {
        var open = anOpenCampaign(aCampaign());
        var at = "/api/campaigns/" + open.id("/campaignId");
        asOfficerOf().move(at + "/closing", null, open.etag());
        assertThat(asOfficerOf().post(at + "/schools", PLAN.formatted("东华大学")).code())
                .isEqualTo("campaign/closed");
    }
}
