package wangang.vacancy.applying.adapter.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.AppliedVersions;
import wangang.platform.messaging.IncomingEvent;
import wangang.vacancy.applying.application.FollowingJobseekers;
import wangang.vacancy.applying.domain.JobseekerId;

@Component
class JobseekerListener {

    private static final String CONSUMER = "applicants";

    private final FollowingJobseekers following;
    private final AppliedVersions versions;
    private final JsonMapper json;

    JobseekerListener(FollowingJobseekers following, AppliedVersions versions, JsonMapper json) {
        this.following = following;
        this.versions = versions;
        this.json = json;
    }

    /** A tombstone alone, its event compacted away, means erased too. */
    @KafkaListener(
            id = "employer-vacancy-applicants",
            groupId = "#{@topics.group('employer-vacancy-applicants')}",
            topics = "#{@topics.name('jobseeker.events.v1')}",
            containerFactory = "eventListeners")
    @Transactional
    public void on(ConsumerRecord<String, byte[]> message) {
        var event = IncomingEvent.of(message);
        var jobseeker = new JobseekerId(event.subject());
        if (event.isTombstone()) {
            following.erased(jobseeker);
            return;
        }
        var state = event.dataAs(json, JobseekerState.class);
        if (versions.isNew(CONSUMER, event.subject(), event.version())) {
            switch (state.status()) {
                case ACTIVE -> following.present(jobseeker, state.account());
                case ERASED -> following.erased(jobseeker);
            }
        }
    }
}
