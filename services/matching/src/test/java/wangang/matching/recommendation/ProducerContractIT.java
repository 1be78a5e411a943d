package wangang.matching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;
import static wangang.testsupport.messaging.SentEvents.header;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.ConsumerFactory;
import wangang.matching.testing.ServiceIT;

/** What is really sent fits the published schema and names nobody. */
class ProducerContractIT extends ServiceIT {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Autowired
    private ConsumerFactory<String, byte[]> consumers;

    @Test
    void aMatchAndASavedSearchFitTheirSchema() {
        var person = aPerson().wishing("琥珀鉴定师").wish("kinds", List.of("FULL_TIME"));
        events().tell(person);
        awaitKnown(person);
        as(person)
                .post(
                        "/api/jobseekers/me/alerts",
                        "{\"name\":\"兼职\",\"query\":{\"q\":\"琥珀鉴定师\",\"kind\":\"PART_TIME\"}}");
        var matched = aVacancy("琥珀鉴定师").paying(9_000, 12_000);
        var alerted = aVacancy("琥珀鉴定师").with("kind", "PART_TIME");
        events().tell(matched, alerted);
        var told = sent(person.id(), 2);

        assertThat(told).allSatisfy(message -> {
            var type = header(message, "ce_type");
            var data = new String(message.value(), StandardCharsets.UTF_8);
            assertThat(SCHEMAS.getSchema(
                                    SchemaLocation.of("classpath:wangang/contracts/schemas/" + type + ".schema.json"))
                            .validate(data, InputFormat.JSON))
                    .as(data)
                    .isEmpty();
            assertThat(message.key()).isEqualTo(header(message, "ce_subject"));
            assertThat(data).doesNotContain(person.account());
        });
        assertThat(told)
                .extracting(message -> new String(message.value(), StandardCharsets.UTF_8))
                .anyMatch(data -> data.contains("\"channel\":\"MATCH\"")
                        && data.contains(matched.id().toString()))
                .anyMatch(data -> data.contains("\"channel\":\"ALERT\"")
                        && data.contains(alerted.id().toString()));
    }

    private List<ConsumerRecord<String, byte[]>> sent(UUID person, int count) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = consumers.createConsumer("contract-" + person, "")) {
            var partitions = consumer.partitionsFor(topics().name("matching.events.v1")).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await(count + " recommendations are told of").atMost(PATIENCE).until(() -> {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (new String(message.value(), StandardCharsets.UTF_8).contains(person.toString())) {
                        found.add(message);
                    }
                }
                return found.size() >= count;
            });
        }
        return found;
    }
}
