package wangang.matching.index;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.Documents;
import wangang.matching.document.JobseekerEvent;
import wangang.matching.document.VacancyEvent;
import wangang.matching.vocabulary.Subdistricts;
import wangang.platform.messaging.IncomingEvent;
import wangang.platform.messaging.Topics;

/** Turns a record of either entity topic into the change it means for the indices. */
@Component
class EventReading {

    private final JsonMapper json;
    private final Documents documents;
    private final String vacancyTopic;

    EventReading(JsonMapper json, Subdistricts subdistricts, Topics topics) {
        this.json = json;
        this.documents = new Documents(subdistricts);
        this.vacancyTopic = topics.name("vacancy.events.v1");
    }

    /** @throws wangang.platform.messaging.MalformedEvent when the record cannot be understood */
    IndexChange read(ConsumerRecord<String, byte[]> message) {
        var event = IncomingEvent.of(message);
        boolean isVacancy = event.topic().equals(vacancyTopic);
        return new IndexChange(
                isVacancy ? Subject.VACANCIES : Subject.CANDIDATES,
                event.subject(),
                event.version(),
                event.isTombstone() ? null : document(event, isVacancy));
    }

    private @org.jspecify.annotations.Nullable Object document(IncomingEvent event, boolean isVacancy) {
        return isVacancy
                ? documents.vacancy(event.dataAs(json, VacancyEvent.class))
                : documents.person(event.dataAs(json, JobseekerEvent.class));
    }
}
