package wangang.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.MessagingConfiguration;
import wangang.platform.messaging.Topics;

/** Outbox and its relay, for services that tell events ({@code wangang.messaging.enabled}). */
@AutoConfiguration(after = MessagingConfiguration.class)
@ConditionalOnProperty(name = "wangang.messaging.enabled", matchIfMissing = true)
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxConfiguration {

    @Bean
    OutboxRelay outboxRelay(
            DataSource dataSource,
            KafkaTemplate<String, byte[]> eventTemplate,
            Topics topics,
            OutboxSettings settings,
            @Value("${spring.application.name}") String name) {
        var sender = new EventSender(eventTemplate, topics, "/wangang/" + name, settings.acknowledgement());
        return new OutboxRelay(dataSource, sender, settings);
    }

    @Bean
    Outbox outbox(JdbcTemplate jdbc, JsonMapper json, Clock clock, ObjectProvider<Tracer> tracer, OutboxRelay relay) {
        return new JdbcOutbox(jdbc, json, clock, new CurrentTrace(tracer), relay::wake);
    }

    @Bean
    MeterBinder unsentEvents(JdbcTemplate jdbc) {
        return registry -> Gauge.builder("wangang.outbox.unsent", jdbc, OutboxConfiguration::countUnsent)
                .description("events committed and not yet acknowledged by Kafka")
                .register(registry);
    }

    private static double countUnsent(JdbcTemplate jdbc) {
        var count = jdbc.queryForObject("SELECT count(*) FROM outbox_event", Long.class);
        return count == null ? 0 : count;
    }
}
