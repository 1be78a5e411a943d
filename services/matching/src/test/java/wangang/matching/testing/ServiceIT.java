package wangang.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import wangang.matching.MatchingApplication;
import wangang.platform.messaging.Topics;
import wangang.testsupport.TestTokens;
import wangang.testsupport.WithElasticsearch;
import wangang.testsupport.WithKafka;
import wangang.testsupport.WithPostgres;

/** The whole service on real PostgreSQL, Kafka and Elasticsearch; every test brings vacancies and people of its own. */
@WithPostgres
@WithKafka
@WithElasticsearch
@SpringBootTest(
        classes = MatchingApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "wangang.kafka.partitions=2",
            "wangang.matching.index.check-every=500ms",
            "wangang.matching.index.retire-after=5s",
            "wangang.matching.stream.heartbeat=1s",
            "wangang.matching.typing.refresh=500ms"
        })
public abstract class ServiceIT {

    protected static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    protected JdbcClient database;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private Topics topics;

    @LocalServerPort
    private int port;

    @BeforeEach
    void served() {
        await("the first index generation serves")
                .atMost(Duration.ofSeconds(60))
                .until(() -> anybody().search().status() == 200);
    }

    protected Events events() {
        return new Events(kafka, topics);
    }

    protected Topics topics() {
        return topics;
    }

    protected MatchingApi anybody() {
        return new MatchingApi(port, null);
    }

    protected MatchingApi as(PersonBuilder person) {
        return new MatchingApi(port, TestTokens.jobseeker(person.account()));
    }

    protected MatchingApi asOwnerOf(VacancyBuilder vacancy) {
        return new MatchingApi(port, TestTokens.employer(vacancy.account()));
    }

    protected MatchingApi withToken(String token) {
        return new MatchingApi(port, token);
    }

    /** A word of its own per test, so that tests do not find each other's vacancies. */
    protected static String ownCampaign() {
        return "c-" + UUID.randomUUID();
    }

    protected void awaitFound(int count, String... parameters) {
        await(count + " vacancies are found")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                anybody().search(parameters).json().at("/total").asInt(-1))
                        .isEqualTo(count));
    }

    protected void awaitKnown(PersonBuilder... people) {
        for (var person : people) {
            await("a person is known")
                    .atMost(PATIENCE)
                    .until(() -> database.sql("SELECT count(*) FROM person_state WHERE jobseeker_id = :id")
                                    .param("id", person.id())
                                    .query(Integer.class)
                                    .single()
                            == 1);
        }
    }
}
