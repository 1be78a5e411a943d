package wangang.campaign.market.adapter.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.campaign.market.application.FollowingEmployers;
import wangang.platform.messaging.IncomingEvent;
import wangang.platform.messaging.TopicDeclaration;

@Component
class EmployerListener {

    private static final String TOPIC = "employer.events.v1";

    private final FollowingEmployers following;
    private final JsonMapper json;

    EmployerListener(FollowingEmployers following, JsonMapper json) {
        this.following = following;
        this.json = json;
    }

    @KafkaListener(
            id = "campaign-employers",
            topics = "#{@topics.name('" + TOPIC + "')}",
            containerFactory = "eventListeners",
            groupId = "#{@topics.group('campaign')}")
    void on(ConsumerRecord<String, byte[]> message) {
        var event = IncomingEvent.of(message);
        if (!event.isTombstone()) {
            following.told(event.dataAs(json, EmployerState.class).told());
        }
    }

    @Bean
    static TopicDeclaration employerEvents() {
        return TopicDeclaration.compacted(TOPIC);
    }
}
