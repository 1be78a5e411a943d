package wangang.jobseeker.interview.adapter.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.jobseeker.interview.application.FollowingInterviews;
import wangang.platform.messaging.IncomingEvent;

@Component
class InterviewListener {

    static final String TOPIC = "interview.events.v1";

    private final FollowingInterviews following;
    private final JsonMapper json;

    InterviewListener(FollowingInterviews following, JsonMapper json) {
        this.following = following;
        this.json = json;
    }

    @KafkaListener(
            id = "jobseeker-profile-interviews",
            topics = "#{@topics.name('" + TOPIC + "')}",
            containerFactory = "eventListeners",
            groupId = "#{@topics.group('jobseeker-profile')}")
    void on(ConsumerRecord<String, byte[]> message) {
        var event = IncomingEvent.of(message);
        if (event.isTombstone()) {
            following.removed(event.subject());
        } else {
            following.follow(event.dataAs(json, InterviewState.class).told());
        }
    }
}
