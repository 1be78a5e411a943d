package wangang.vacancy.candidates.adapter.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.IncomingEvent;
import wangang.vacancy.candidates.application.CandidateCounts;
import wangang.vacancy.posting.domain.VacancyId;

@Component
class RecommendationListener {

    private final CandidateCounts counts;
    private final JsonMapper json;

    RecommendationListener(CandidateCounts counts, JsonMapper json) {
        this.counts = counts;
        this.json = json;
    }

    /** A recommendation is made once and never changes: its id is all that guards against repeats. */
    @KafkaListener(
            id = "employer-vacancy-candidates",
            groupId = "#{@topics.group('employer-vacancy-candidates')}",
            topics = "#{@topics.name('matching.events.v1')}",
            containerFactory = "eventListeners")
    @Transactional
    public void on(ConsumerRecord<String, byte[]> message) {
        var event = IncomingEvent.of(message);
        if (event.isTombstone()) {
            return;
        }
        var made = event.dataAs(json, RecommendationMade.class);
        if (Boolean.TRUE.equals(made.candidate())) {
            counts.add(event.subject(), new VacancyId(made.vacancyId()), made.at());
        }
    }
}
