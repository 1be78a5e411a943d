package wangang.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A CloudEvents 1.0 record (binary mode) as read from Kafka; {@code data} is null for a tombstone. */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy per event would be waste
public record IncomingEvent(
        String topic, UUID id, String type, UUID subject, long version, Instant at, byte @Nullable [] data) {

    /** @throws MalformedEvent when a required header is missing or unreadable */
    public static IncomingEvent of(ConsumerRecord<String, byte[]> message) {
        try {
            return new IncomingEvent(
                    message.topic(),
                    UUID.fromString(header(message, "ce_id")),
                    header(message, "ce_type"),
                    UUID.fromString(message.key()),
                    Long.parseLong(header(message, "ce_aggregateversion")),
                    Instant.parse(header(message, "ce_time")),
                    message.value());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new MalformedEvent("unreadable CloudEvents header in " + place(message), unreadable);
        }
    }

    public boolean isTombstone() {
        return data == null;
    }

    /**
     * The state told, read tolerantly: unknown fields are ignored.
     *
     * @throws MalformedEvent when the data is absent or does not fit
     */
    public <T> T dataAs(JsonMapper json, Class<T> type) {
        if (data == null) {
            throw new MalformedEvent("a tombstone has no data");
        }
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(data);
        } catch (JacksonException unreadable) {
            throw new MalformedEvent("data of " + this.type + " " + id + " does not fit", unreadable);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new MalformedEvent("header " + name + " is missing in " + place(message));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String place(ConsumerRecord<String, byte[]> message) {
        return message.topic() + "-" + message.partition() + "@" + message.offset();
    }
}
