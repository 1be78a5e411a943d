package wangang.vacancy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import wangang.platform.messaging.Topics;
import wangang.testsupport.TestTokens;
import wangang.testsupport.WithKafka;
import wangang.testsupport.WithPostgres;
import wangang.testsupport.http.Api;
import wangang.testsupport.messaging.EventSender;
import wangang.testsupport.messaging.SentEvents;
import wangang.vacancy.EmployerVacancyApplication;

/** The whole service on a real PostgreSQL and a real Kafka; every test brings employers and people of its own. */
@WithPostgres
@WithKafka
@SpringBootTest(
        classes = EmployerVacancyApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "wangang.kafka.partitions=2",
            "wangang.vacancy.expiry-every=1h",
            "wangang.vacancy.candidates.gather=0s",
            "wangang.vacancy.candidates.tell-every=1h",
            "wangang.vacancy.webhook.keys=test:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "wangang.vacancy.webhook.allow-hosts=127.0.0.1",
            "wangang.vacancy.webhook.retries=200ms,300ms",
            "wangang.vacancy.webhook.poll=200ms"
        })
public abstract class ServiceIT {

    public static final String REGISTRATION = """
            {"name":"万岗示例单位（演示）","creditCode":"%s","kind":"PRIVATE","industryCode":"6513",
             "subdistrictCode":"%s","address":"长宁路 999 号","intro":"示例"}
            """;

    @Autowired
    protected JdbcClient database;

    @Autowired
    private Topics topics;

    @Value("${spring.kafka.bootstrap-servers}")
    private String bootstrap = "";

    @LocalServerPort
    private int port;

    protected static String registration() {
        return REGISTRATION.formatted(CreditCodes.next(), "310105005");
    }

    /** Registered and waiting for an officer. */
    protected TestEmployer anEmployer() {
        var account = "account-" + UUID.randomUUID();
        var api = asEmployer(account);
        var answer = api.post("/api/employers", registration());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return new TestEmployer(answer.id("/employerId"), account, api, asOfficerOf());
    }

    protected TestEmployer aVerifiedEmployer() {
        return anEmployer().verified();
    }

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

    protected Api withToken(String token) {
        return new Api(port, token);
    }

    protected Api asNobody() {
        return new Api(port, null);
    }

    protected SentEvents sent() {
        return SentEvents.on(
                bootstrap,
                List.of(
                        topics.name("employer.events.v1"),
                        topics.name("vacancy.events.v1"),
                        topics.name("application.events.v1"),
                        topics.name("staffing.events.v1")));
    }

    /** What other services tell. */
    protected ForeignEvents others() {
        return new ForeignEvents(EventSender.to(bootstrap), topics);
    }
}
