package wangang.jobseeker.file.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.testsupport.messaging.SentEvents.header;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import wangang.jobseeker.testing.Person;
import wangang.jobseeker.testing.ProfileServiceTest;

/** What is really sent fits the published schemas and holds nothing that must stay here. */
class ProducerContractIT extends ProfileServiceTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void everythingSentFitsItsSchema() {
        var person = aPerson();
        var id = person.filesWithContact();
        person.decides("MATCHING", true);
        var small = "{\"education\":{\"degree\":\"NONE\",\"graduationYear\":1990}}";
        person.api().put("/api/jobseekers/me", small, "\"1\"");
        var byTheHour = Person.FILE.replace(
                "\"payMin\": 8000",
                "\"availability\": [{\"day\": \"SUNDAY\", \"from\": \"18:00\", \"to\": \"24:00\"}]");
        person.api().put("/api/jobseekers/me", byTheHour, "\"2\"");
        person.decides("MATCHING", false);
        person.api().delete("/api/jobseekers/me");
        var sent = sent().awaitAbout(id, 7);
        assertThat(sent)
                .extracting(message -> header(message, "ce_type"))
                .containsExactly(
                        "jobseeker.filed.v1",
                        "jobseeker.consents-changed.v1",
                        "jobseeker.changed.v1",
                        "jobseeker.changed.v1",
                        "jobseeker.consents-changed.v1",
                        "jobseeker.erased.v1",
                        "tombstone");
        for (var message : sent) {
            if (message.value() != null) {
                fits(message);
            }
        }
    }

    @Test
    void carriesCloudEventsHeaders() {
        var id = aPerson().files();
        var message = sent().awaitAbout(id, 1).getFirst();
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "ce_source")).isEqualTo("/wangang/jobseeker-profile");
        assertThat(header(message, "ce_subject")).isEqualTo(id.toString());
        assertThat(header(message, "content-type")).isEqualTo("application/json");
        assertThat(UUID.fromString(header(message, "ce_id")).version()).isEqualTo(7);
    }

    @Test
    void keepsHereWhatMustStayHere() {
        var person = aPerson();
        var id = person.filesWithContact();
        person.decides("MATCHING", true);
        var told = new String(sent().awaitAbout(id, 2).getLast().value(), StandardCharsets.UTF_8);
        assertThat(told)
                .contains("后端开发实习生")
                .contains("\"lat\":31.22,\"lon\":121.38")
                .doesNotContain("某大学")
                .doesNotContain("秘密订单系统")
                .doesNotContain("31.21567")
                .doesNotContain("求职者")
                .doesNotContain("13800000137")
                .doesNotContain("example.com");
    }

    private static void fits(ConsumerRecord<String, byte[]> message) {
        var schema = SCHEMAS.getSchema(SchemaLocation.of(
                "classpath:wangang/contracts/schemas/" + header(message, "ce_type") + ".schema.json"));
        assertThat(schema.validate(new String(message.value(), StandardCharsets.UTF_8), InputFormat.JSON))
                .as(header(message, "ce_type"))
                .isEmpty();
    }
}
