package wangang.jobseeker.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import wangang.jobseeker.JobseekerProfileApplication;
import wangang.platform.messaging.Topics;
import wangang.testsupport.TestTokens;
import wangang.testsupport.WithKafka;
import wangang.testsupport.WithPostgres;
import wangang.testsupport.http.Api;
import wangang.testsupport.messaging.EventSender;
import wangang.testsupport.messaging.SentEvents;

/** The whole service on a real PostgreSQL and a real Kafka; every test brings people of its own. */
@WithPostgres
@WithKafka
@SpringBootTest(
        classes = JobseekerProfileApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "wangang.contact.keys=" + ProfileServiceTest.KEY_1,
            "wangang.kafka.partitions=" + ProfileServiceTest.PARTITIONS
        })
public abstract class ProfileServiceTest {

    /** 32 bytes of text, for tests only. */
    public static final String KEY_1 = "k1:Zmlyc3Qta2V5LWZpcnN0LWtleS1maXJzdC1rZXktMzI=";

    protected static final int PARTITIONS = 2;

    public static final String KEY_2 = "k2:"
            + Base64.getEncoder().encodeToString("second-key-second-key-second-32!".getBytes(StandardCharsets.UTF_8));

    protected static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    protected JdbcClient database;

    @Autowired
    private Topics topics;

    @Value("${spring.kafka.bootstrap-servers}")
    private String bootstrap = "";

    @LocalServerPort
    private int port;

    /** A new account of a person, without a file yet. */
    protected Person aPerson() {
        var account = "account-" + UUID.randomUUID();
        return new Person(account, new Api(port, TestTokens.jobseeker(account)));
    }

    protected Api asEmployer(String account) {
        return new Api(port, TestTokens.employer(account));
    }

    /** No subdistrict means the whole district. */
    protected Api asOfficerOf(String... subdistricts) {
        return new Api(port, TestTokens.officer(subdistricts));
    }

    protected Api asNobody() {
        return new Api(port, null);
    }

    protected SentEvents sent() {
        return SentEvents.on(bootstrap, List.of(topics.name("jobseeker.events.v1")));
    }

    /** The key of another record that is read after all earlier ones of this key. */
    protected static UUID readAfter(UUID key) {
        return Stream.generate(UUID::randomUUID)
                .filter(other -> partition(other) == partition(key))
                .findFirst()
                .orElseThrow();
    }

    private static int partition(UUID key) {
        return BuiltInPartitioner.partitionForKey(key.toString().getBytes(StandardCharsets.UTF_8), PARTITIONS);
    }

    protected Sender sender() {
        return new Sender(EventSender.to(bootstrap), topics);
    }
}
