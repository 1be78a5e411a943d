package wangang.jobseeker.disclosure.adapter.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.jobseeker.disclosure.application.Employers;
import wangang.platform.messaging.IncomingEvent;

@Component
class EmployerListener {

    static final String TOPIC = "employer.events.v1";

    private final Employers employers;
    private final JsonMapper json;

    EmployerListener(Employers employers, JsonMapper json) {
        this.employers = employers;
        this.json = json;
    }

    @KafkaListener(
            id = "jobseeker-profile-employers",
            topics = "#{@topics.name('" + TOPIC + "')}",
            containerFactory = "eventListeners",
            groupId = "#{@topics.group('jobseeker-profile')}")
    void on(ConsumerRecord<String, byte[]> message) {
        var event = IncomingEvent.of(message);
        if (!event.isTombstone()) {
            employers.put(event.dataAs(json, EmployerState.class).told());
        }
    }
}
