package wangang.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An event in the outbox, and the CloudEvents 1.0 record it becomes. */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy per event would be waste
record StoredEvent(
        long position,
        UUID id,
        String topic,
        UUID key,
        String type,
        long version,
        Instant at,
        byte @Nullable [] payload,
        @Nullable String traceparent) {

    ProducerRecord<String, byte[]> toRecord(String topicName, String source) {
        var message = new ProducerRecord<String, byte[]>(topicName, key.toString(), payload);
        var headers = message.headers();
        headers.add("ce_specversion", bytes("1.0"));
        headers.add("ce_id", bytes(id.toString()));
        headers.add("ce_type", bytes(type));
        headers.add("ce_source", bytes(source));
        headers.add("ce_subject", bytes(key.toString()));
        headers.add("ce_time", bytes(at.toString()));
        headers.add("ce_aggregateversion", bytes(Long.toString(version)));
        headers.add("content-type", bytes("application/json"));
        if (traceparent != null) {
            headers.add("traceparent", bytes(traceparent));
        }
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
