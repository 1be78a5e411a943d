package wangang.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether this process relays events
 * @param poll how long the relay sleeps when nothing woke it
 * @param batch most that are sent before their acknowledgements are awaited (events)
 * @param acknowledgement how long Kafka may take to acknowledge a batch
 */
@ConfigurationProperties("wangang.outbox")
record OutboxSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("1000") int batch,
        @DefaultValue("30s") Duration acknowledgement) {}
