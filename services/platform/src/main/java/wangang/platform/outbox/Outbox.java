package wangang.platform.outbox;

import java.util.List;

/** Takes events inside the transaction of the change they tell; they reach Kafka if and only if it commits. */
public interface Outbox {

    /** Needs a running transaction. */
    void append(OutgoingEvent event);

    /** One batched statement for all; needs a running transaction. */
    void appendAll(List<OutgoingEvent> events);
}
