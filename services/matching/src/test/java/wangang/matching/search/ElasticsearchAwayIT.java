package wangang.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.annotation.DirtiesContext;
import wangang.matching.MatchingApplication;
import wangang.matching.testing.Events;
import wangang.platform.messaging.Topics;
import wangang.testsupport.TestTokens;
import wangang.testsupport.WithKafka;
import wangang.testsupport.WithPostgres;
import wangang.testsupport.http.Api;

/** Nothing listens where Elasticsearch should be: what does not need it goes on, the rest says so. */
@WithPostgres
@WithKafka
@DirtiesContext
@SpringBootTest(
        classes = MatchingApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"wangang.kafka.partitions=1", "wangang.elasticsearch.url=http://127.0.0.1:1"})
class ElasticsearchAwayIT {

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private Topics topics;

    @LocalServerPort
    private int port;

    @Test
    void searchAndRecommendationsAnswerWithAnHonest503() {
        var person = aPerson().wishing("会计");
        new Events(kafka, topics).tell(person);
        var api = new Api(port, TestTokens.jobseeker(person.account()));
        await("the person is known")
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.get("/api/jobseekers/me/inbox").status() == 200);

        for (var path : new String[] {
            "/api/vacancies/search?q=java",
            "/api/pay-guidance?occupationCode=2-02-10-03",
            "/api/jobseekers/me/recommendations"
        }) {
            var answer = api.get(path);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("search/unavailable");
            assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).doesNotContain("127.0.0.1").doesNotContain("Exception");
        }
    }

    @Test
    void savedSearchesAreStillTaken() {
        var person = aPerson().wishing("会计");
        new Events(kafka, topics).tell(person);
        var api = new Api(port, TestTokens.jobseeker(person.account()));
        await("a saved search is taken")
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.post("/api/jobseekers/me/alerts", "{\"name\":\"会计\",\"query\":{\"q\":\"会计\"}}")
                                .status()
                        == 201);
    }

    @Test
    void readinessNamesWhatIsMissing() {
        var readiness = new Api(port, null).get("/actuator/health/readiness");
        assertThat(readiness.status()).isEqualTo(503);
        assertThat(readiness.text("/components/elasticsearch/status")).isEqualTo("DOWN");
        assertThat(readiness.text("/components/db/status")).isEqualTo("UP");
    }
}
