package wangang.campaign.progress.adapter.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.campaign.progress.application.Facts;
import wangang.platform.messaging.IncomingEvent;
import wangang.platform.messaging.TopicDeclaration;

@Component
class ApplicationListener {

    private static final String TOPIC = "application.events.v1";

    private final Facts facts;
    private final JsonMapper json;

    ApplicationListener(Facts facts, JsonMapper json) {
        this.facts = facts;
        this.json = json;
    }

    @KafkaListener(
            id = "campaign-applications",
            topics = "#{@topics.name('" + TOPIC + "')}",
            containerFactory = "eventListeners",
            groupId = "#{@topics.group('campaign')}")
    void on(ConsumerRecord<String, byte[]> message) {
        var event = IncomingEvent.of(message);
        if (!event.isTombstone()) {
            facts.learn(event.dataAs(json, ApplicationState.class).fact());
        }
    }

    @Bean
    static TopicDeclaration applicationEvents() {
        return TopicDeclaration.compacted(TOPIC);
    }
}
