package wangang.platform.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchListenerFailedException;

/** Records of one poll, applied one after the other. */
public final class EventBatch {

    private EventBatch() {}

    /**
     * Up to the first that cannot be understood. What to throw because of it is returned, since the records before it
     * count as read as soon as it is thrown: whatever they did must be kept first. Null when all were understood.
     */
    public static @Nullable BatchListenerFailedException apply(
            List<ConsumerRecord<String, byte[]>> messages, Consumer<IncomingEvent> action) {
        for (int position = 0; position < messages.size(); position++) {
            try {
                action.accept(IncomingEvent.of(messages.get(position)));
            } catch (MalformedEvent malformed) {
                return new BatchListenerFailedException("unreadable event", malformed, position);
            }
        }
        return null;
    }
}
