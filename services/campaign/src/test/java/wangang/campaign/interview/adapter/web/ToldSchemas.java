package wangang.campaign.interview.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.testsupport.messaging.SentEvents.header;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Looks whether what was told fits what is published of it. */
final class ToldSchemas {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private ToldSchemas() {}

    static void check(ConsumerRecord<String, byte[]> message) {
        if (message.value() != null) {
            var type = header(message, "ce_type");
            var schema = SCHEMAS.getSchema(
                    SchemaLocation.of("classpath:wangang/contracts/schemas/" + type + ".schema.json"));
            assertThat(schema.validate(new String(message.value(), StandardCharsets.UTF_8), InputFormat.JSON))
                    .as(type)
                    .isEmpty();
        }
    }
}
