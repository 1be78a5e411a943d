package wangang.jobseeker.disclosure.adapter.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.jobseeker.disclosure.application.FollowingApplications;
import wangang.platform.messaging.IncomingEvent;

@Component
class ApplicationListener {

    static final String TOPIC = "application.events.v1";

    private final FollowingApplications following;
    private final JsonMapper json;

    ApplicationListener(FollowingApplications following, JsonMapper json) {
        this.following = following;
        this.json = json;
    }

    @KafkaListener(
            id = "jobseeker-profile-applications",
            topics = "#{@topics.name('" + TOPIC + "')}",
            containerFactory = "eventListeners",
            groupId = "#{@topics.group('jobseeker-profile')}")
    void on(ConsumerRecord<String, byte[]> message) {
        var event = IncomingEvent.of(message);
        if (event.isTombstone()) {
            following.removed(event.subject(), event.at());
        } else {
            following.follow(event.dataAs(json, ApplicationState.class).told());
        }
    }
}
