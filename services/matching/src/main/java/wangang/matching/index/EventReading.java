package wangang.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.Documents;
import wangang.matching.document.EmployerFacts;
import wangang.matching.document.JobseekerEvent;
import wangang.matching.document.VacancyEvent;
import wangang.matching.state.Employers;
import wangang.matching.state.Enrolments;
import wangang.platform.messaging.IncomingEvent;
import wangang.platform.messaging.MalformedEvent;
import wangang.platform.messaging.Topics;

/** Turns records of either entity topic into the changes they mean for the indices. */
@Component
class EventReading {

    /**
     * What was read, in order, and where the first record stands that cannot be understood, if there is one; the campaigns
     * that its vacancies took part in as they were read.
     */
    record Reading(
            List<IndexChange> changes,
            Map<UUID, List<String>> campaigns,
            @Nullable Unreadable unreadable) {}

    /** Changes before its position come from the records before it. */
    record Unreadable(int position, RuntimeException failure) {}

    private record Read(
            IncomingEvent event,
            @Nullable VacancyEvent vacancy,
            @Nullable JobseekerEvent person) {}

    private final JsonMapper json;
    private final Documents documents;
    private final Employers employers;
    private final Enrolments enrolments;
    private final String vacancyTopic;

    EventReading(JsonMapper json, Documents documents, Employers employers, Enrolments enrolments, Topics topics) {
        this.json = json;
        this.documents = documents;
        this.employers = employers;
        this.enrolments = enrolments;
        this.vacancyTopic = topics.name("vacancy.events.v1");
    }

    Reading read(Iterable<ConsumerRecord<String, byte[]>> messages) {
        var events = new ArrayList<Read>();
        Unreadable first = null;
        for (var message : messages) {
            try {
                events.add(read(message));
            } catch (MalformedEvent malformed) {
                first = first == null ? new Unreadable(events.size(), malformed) : first;
            }
        }
        return changes(events, first);
    }

    /** Also what is well formed may be of a kind that no document can be made of. */
    private Reading changes(List<Read> events, @Nullable Unreadable malformed) {
        var employers = employers(events);
        var campaigns = campaigns(events);
        documents.prepare(
                events.stream().map(Read::vacancy).filter(Objects::nonNull).toList());
        var changes = new ArrayList<IndexChange>(events.size());
        var first = malformed;
        for (int position = 0; position < events.size(); position++) {
            try {
                changes.add(change(events.get(position), employers, campaigns));
            } catch (RuntimeException refused) {
                if (first == null || position < first.position()) {
                    first = new Unreadable(position, refused);
                }
            }
        }
        return new Reading(changes, campaigns, first);
    }

    private Read read(ConsumerRecord<String, byte[]> message) {
        var event = IncomingEvent.of(message);
        if (event.isTombstone()) {
            return new Read(event, null, null);
        }
        return isOfAVacancy(event)
                ? new Read(event, event.dataAs(json, VacancyEvent.class), null)
                : new Read(event, null, event.dataAs(json, JobseekerEvent.class));
    }

    /** What is known of them at present: a vacancy's event has the name of its own time. */
    private Map<UUID, EmployerFacts> employers(List<Read> events) {
        return employers.facts(events.stream()
                .map(Read::vacancy)
                .filter(Objects::nonNull)
                .map(VacancyEvent::employerId)
                .collect(Collectors.toSet()));
    }

    /** Present ones, for every vacancy that is read. */
    private Map<UUID, List<String>> campaigns(List<Read> events) {
        var vacancies = events.stream()
                .map(Read::vacancy)
                .filter(Objects::nonNull)
                .map(VacancyEvent::vacancyId)
                .collect(Collectors.toSet());
        var campaigns = enrolments.of(vacancies);
        vacancies.forEach(vacancy -> campaigns.putIfAbsent(vacancy, List.of()));
        return campaigns;
    }

    private IndexChange change(Read read, Map<UUID, EmployerFacts> known, Map<UUID, List<String>> campaigns) {
        var event = read.event();
        var subject = isOfAVacancy(event) ? Subject.VACANCIES : Subject.CANDIDATES;
        return new IndexChange(subject, event.subject(), event.version(), document(read, known, campaigns), false);
    }

    private @Nullable Object document(Read read, Map<UUID, EmployerFacts> known, Map<UUID, List<String>> campaigns) {
        var vacancy = read.vacancy();
        if (vacancy != null) {
            return documents.vacancy(
                    vacancy,
                    known.getOrDefault(vacancy.employerId(), EmployerFacts.named(vacancy.employerName())),
                    campaigns.getOrDefault(vacancy.vacancyId(), List.of()));
        }
        var person = read.person();
        return person == null ? null : documents.person(person);
    }

    private boolean isOfAVacancy(IncomingEvent event) {
        return event.topic().equals(vacancyTopic);
    }
}
