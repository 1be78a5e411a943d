package wangang.campaign.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import wangang.campaign.CampaignApplication;
import wangang.platform.messaging.Topics;
import wangang.testsupport.TestTokens;
import wangang.testsupport.WithKafka;
import wangang.testsupport.WithPostgres;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.testsupport.messaging.SentEvents;

/** The whole service on a real PostgreSQL and a real Kafka; every test brings campaigns and employers of its own. */
@WithPostgres
@WithKafka
@SpringBootTest(
        classes = CampaignApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"wangang.kafka.partitions=2", "wangang.campaign.closing-every=1h"})
public abstract class ServiceIT {

    @Autowired
    protected JdbcClient database;

    @Autowired
    private Topics topics;

    @Value("${spring.kafka.bootstrap-servers}")
    private String bootstrap = "";

    @LocalServerPort
    private int port;

    protected Api asEmployer(String account) {
        return new Api(port, TestTokens.employer(account));
    }

    protected Api asJobseeker(String account) {
        return new Api(port, TestTokens.jobseeker(account));
    }

    /** No subdistrict means the whole district. */
    protected Api asOfficerOf(String... subdistricts) {
        return new Api(port, TestTokens.officer(subdistricts));
    }

    protected Api asNobody() {
        return new Api(port, null);
    }

    protected Teller others() {
        return Teller.to(bootstrap, topics);
    }

    protected SentEvents sent() {
        return SentEvents.on(bootstrap, List.of(topics.name("campaign.events.v1"), topics.name("interview.events.v1")));
    }

    protected Answer aDraft(CampaignBuilder campaign) {
        var answer = asOfficerOf().post("/api/campaigns", campaign.body());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    protected Answer anOpenCampaign(CampaignBuilder campaign) {
        var draft = aDraft(campaign);
        return asOfficerOf().move("/api/campaigns/" + draft.id("/campaignId") + "/opening", null, draft.etag());
    }

    /** With all that the law asks for ticked, and its registration open. */
    protected Answer announced(Answer planned) {
        var at = planned.header("Location");
        var ready = asOfficerOf().put(at + "/checks", """
                {"checks":["ORGANISATION_PLAN","EMERGENCY_PLAN","SECURITY_PLAN"]}
                """, planned.etag());
        var answer = asOfficerOf().move(at + "/steps", "{\"step\":\"OPEN_REGISTRATION\"}", ready.etag());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /** After its registration is closed. */
    protected Answer exhibitorsChecked(UUID fair) {
        var at = "/api/fairs/" + fair;
        var answer =
                asOfficerOf().put(at + "/checks", """
                {"checks":["ORGANISATION_PLAN","EMERGENCY_PLAN","SECURITY_PLAN","EXHIBITOR_LIST_CHECKED"]}
                """, asOfficerOf().get(at).etag());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    protected Answer anAnnouncedFair(UUID campaign, FairBuilder fair) {
        return announced(asOfficerOf().post("/api/campaigns/" + campaign + "/fairs", fair.body()));
    }

    /** Verified, private, in 周家桥. */
    protected TestEmployer anEmployer() {
        return anEmployer("PRIVATE", "310105005");
    }

    protected TestEmployer anEmployer(String kind, String subdistrict) {
        var id = UUID.randomUUID();
        var account = "account-" + id;
        others().tell(Told.employer(id, 2, account, kind, subdistrict, "VERIFIED"));
        await("the employer is known")
                .atMost(Duration.ofSeconds(20))
                .until(() -> database.sql("SELECT count(*) FROM known_employer WHERE employer_id = ?")
                                .param(id)
                                .query(Long.class)
                                .single()
                        == 1);
        return new TestEmployer(id, account, asEmployer(account));
    }

    /** With a file; agreed to everything. */
    protected TestJobseeker aJobseeker() {
        var id = UUID.randomUUID();
        var account = "account-" + id;
        others().tell(Told.jobseeker(id, 1, account));
        await("the person is known")
                .atMost(Duration.ofSeconds(20))
                .until(() -> database.sql("SELECT count(*) FROM known_jobseeker WHERE id = ?")
                                .param(id)
                                .query(Long.class)
                                .single()
                        == 1);
        return new TestJobseeker(id, account, asJobseeker(account));
    }

    /** Told and known here. */
    protected UUID known(VacancyTold vacancy) {
        others().tell(vacancy.told());
        await("the vacancy is known")
                .atMost(Duration.ofSeconds(20))
                .until(() -> database.sql("SELECT count(*) FROM known_vacancy WHERE vacancy_id = ? AND version = ?")
                                .param(vacancy.id())
                                .param(vacancy.version())
                                .query(Long.class)
                                .single()
                        == 1);
        return vacancy.id();
    }

    protected Answer enrolled(UUID campaign, TestEmployer employer, UUID vacancy) {
        var answer = employer.api()
                .post("/api/campaigns/" + campaign + "/enrolments", "{\"vacancyId\":\"" + vacancy + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    protected Answer approved(UUID campaign, TestEmployer employer, UUID vacancy) {
        var asked = enrolled(campaign, employer, vacancy);
        var answer = asOfficerOf()
                .move(
                        "/api/enrolments/" + asked.id("/enrolmentId") + "/decision",
                        "{\"decision\":\"APPROVED\"}",
                        asked.etag());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
