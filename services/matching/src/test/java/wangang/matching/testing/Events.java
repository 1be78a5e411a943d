package wangang.matching.testing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.Topics;
import wangang.testsupport.messaging.ForeignEvent;

/** Tells what happened, as the other services would. */
public final class Events {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KafkaTemplate<String, byte[]> kafka;
    private final Topics topics;

    public Events(KafkaTemplate<String, byte[]> kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /** An officer has let them take part in whatever campaigns they name. */
    public void tell(VacancyBuilder... vacancies) {
        tellUnenrolled(vacancies);
        for (var vacancy : vacancies) {
            vacancy.campaigns().forEach(campaign -> enrolment(vacancy, campaign, 2, "APPROVED"));
        }
    }

    /** Whatever campaigns they name. */
    public void tellUnenrolled(VacancyBuilder... vacancies) {
        for (var vacancy : vacancies) {
            send("vacancy.events.v1", vacancy.id(), "vacancy.published.v1", vacancy.version(), vacancy.data());
        }
        kafka.flush();
    }

    /** A vacancy has one enrolment in a campaign here. */
    public void enrolment(VacancyBuilder vacancy, String campaign, long version, String status) {
        var id = UUID.nameUUIDFromBytes((vacancy.id() + campaign).getBytes(StandardCharsets.UTF_8));
        send(
                "campaign.events.v1",
                id,
                "enrolment." + status.toLowerCase(Locale.ROOT) + ".v1",
                version,
                Map.of(
                        "enrolmentId", id,
                        "campaignId", UUID.nameUUIDFromBytes(campaign.getBytes(StandardCharsets.UTF_8)),
                        "campaign", campaign,
                        "vacancyId", vacancy.id(),
                        "employerId", vacancy.employer(),
                        "version", version,
                        "status", status));
        kafka.flush();
    }

    public void campaign(String slug, long version, String name) {
        var id = UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
        send(
                "campaign.events.v1",
                id,
                "campaign.changed.v1",
                version,
                Map.of("campaignId", id, "slug", slug, "version", version, "terms", Map.of("name", name)));
        kafka.flush();
    }

    /** @param result null while it is still to come */
    public void interview(
            UUID id, PersonBuilder person, VacancyBuilder vacancy, long version, @Nullable String result) {
        var data = new HashMap<String, Object>(Map.of(
                "interviewId",
                id,
                "jobseekerId",
                person.id(),
                "employerId",
                vacancy.employer(),
                "vacancyIds",
                List.of(vacancy.id()),
                "version",
                version,
                "status",
                result == null ? "SCHEDULED" : "ENDED"));
        if (result != null) {
            data.put("result", result);
        }
        var type = result == null ? "interview.scheduled.v1" : "interview.ended.v1";
        send("interview.events.v1", id, type, version, data);
        kafka.flush();
    }

    public void tell(PersonBuilder... people) {
        for (var person : people) {
            send("jobseeker.events.v1", person.id(), "jobseeker.filed.v1", person.version(), person.data());
        }
        kafka.flush();
    }

    public void employer(UUID id, long version, String name, String status) {
        employer(id, version, name, status, Map.of());
    }

    /** @param rates {@code answerRate} and {@code freshRate}, as far as they are known */
    public void employer(UUID id, long version, String name, String status, Map<String, Double> rates) {
        var data = new HashMap<String, Object>(rates);
        data.putAll(Map.of(
                "employerId", id,
                "account", "account-" + id,
                "version", version,
                "name", name,
                "kind", "PRIVATE",
                "status", status));
        send("employer.events.v1", id, "employer.changed.v1", version, data);
        kafka.flush();
    }

    /** @param data as it is told in {@code staffing.*.v1} */
    public void staffing(UUID id, String type, long version, Map<String, Object> data) {
        send("staffing.events.v1", id, type, version, data);
        kafka.flush();
    }

    public void tombstone(String topic, UUID id, long version) {
        send(topic, id, "tombstone", version, null);
        kafka.flush();
    }

    public void garbage(String topic, UUID id) {
        var _ = kafka.send(
                new ProducerRecord<>(topics.name(topic), id.toString(), "{not json".getBytes(StandardCharsets.UTF_8)));
        kafka.flush();
    }

    private void send(String topic, UUID key, String type, long version, @Nullable Object data) {
        var json = data == null ? null : JSON.writeValueAsString(data);
        var _ = kafka.send(ForeignEvent.of(topics.name(topic), type, key, version, json));
    }
}
