package wangang.campaign.attendance.adapter.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.campaign.attendance.application.FollowingJobseekers;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.platform.messaging.IncomingEvent;
import wangang.platform.messaging.TopicDeclaration;

@Component
class JobseekerListener {

    private static final String TOPIC = "jobseeker.events.v1";

    private final FollowingJobseekers following;
    private final JsonMapper json;

    JobseekerListener(FollowingJobseekers following, JsonMapper json) {
        this.following = following;
        this.json = json;
    }

    /** A tombstone alone, its event compacted away, means erased too. */
    @KafkaListener(
            id = "campaign-jobseekers",
            topics = "#{@topics.name('" + TOPIC + "')}",
            containerFactory = "eventListeners",
            groupId = "#{@topics.group('campaign')}")
    void on(ConsumerRecord<String, byte[]> message) {
        var event = IncomingEvent.of(message);
        if (event.isTombstone()) {
            following.erased(new JobseekerId(event.subject()));
            return;
        }
        var state = event.dataAs(json, JobseekerState.class);
        switch (state.status()) {
            case ACTIVE -> following.present(state.told());
            case ERASED -> following.erased(new JobseekerId(state.jobseekerId()));
        }
    }

    @Bean
    static TopicDeclaration jobseekerEvents() {
        return TopicDeclaration.compacted(TOPIC);
    }
}
