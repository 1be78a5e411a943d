package wangang.campaign.market.adapter.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.campaign.market.application.Vacancies;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.platform.messaging.IncomingEvent;
import wangang.platform.messaging.TopicDeclaration;

@Component
class VacancyListener {

    private static final String TOPIC = "vacancy.events.v1";

    private final Vacancies vacancies;
    private final ReferenceTables tables;
    private final JsonMapper json;

    VacancyListener(Vacancies vacancies, ReferenceTables tables, JsonMapper json) {
        this.vacancies = vacancies;
        this.tables = tables;
        this.json = json;
    }

    @KafkaListener(
            id = "campaign-vacancies",
            topics = "#{@topics.name('" + TOPIC + "')}",
            containerFactory = "eventListeners",
            groupId = "#{@topics.group('campaign')}")
    void on(ConsumerRecord<String, byte[]> message) {
        var event = IncomingEvent.of(message);
        if (!event.isTombstone()) {
            vacancies.put(event.dataAs(json, VacancyState.class).told(tables));
        }
    }

    @Bean
    static TopicDeclaration vacancyEvents() {
        return TopicDeclaration.compacted(TOPIC);
    }
}
