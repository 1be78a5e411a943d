package wangang.testsupport.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An event as another service would tell it: CloudEvents 1.0 in Kafka's binary mode. */
public final class ForeignEvent {

    private ForeignEvent() {}

    /** @param data as JSON; none for a tombstone */
    public static ProducerRecord<String, byte[]> of(
            String topic, String type, UUID key, long version, @Nullable String data) {
        var event = new ProducerRecord<String, byte[]>(
                topic, key.toString(), data == null ? null : data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/wangang/test",
                        "ce_subject",
                        key.toString(),
                        "ce_time",
                        Instant.now().toString(),
                        "ce_aggregateversion",
                        Long.toString(version),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }
}
