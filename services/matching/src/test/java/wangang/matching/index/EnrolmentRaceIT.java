package wangang.matching.index;

import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.EnrolmentEvent;
import wangang.matching.state.Enrolments;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;

/** A vacancy is read, an enrolment is heard of, and only then the vacancy is written: live and rebuilt alike. */
class EnrolmentRaceIT extends ServiceIT {

    private final String campaign = ownCampaign();
    private final VacancyBuilder vacancy = aVacancy("抢跑的岗位");

    @Autowired
    private EventReading reading;

    @Autowired
    private Projecting projecting;

    @Autowired
    private IndexWriter writer;

    @Autowired
    private Generations generations;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private EnrolledVacancies enrolled;

    @Autowired
    private JsonMapper json;

    @Test
    void anEnrolmentHeardOfBetweenReadingAndWritingIsNotLost() {
        var read = reading.read(List.of(message()));
        hear("APPROVED", 2);

        projecting.write(read, generations.written());

        awaitFound(1, "campaign", campaign);
    }

    @Test
    void anEnrolmentThatEndsBetweenReadingAndWritingIsOver() {
        hear("APPROVED", 2);
        var read = reading.read(List.of(message()));
        hear("ENDED", 3);

        projecting.write(read, generations.written());

        awaitFound(1, "employer", vacancy.employer().toString());
        awaitFound(0, "campaign", campaign);
    }

    /** The first try is written, and nobody learns of it; the second finds the vacancy in the index. */
    @Test
    void anEnrolmentHeardOfDuringATryWhoseAnswerIsLostIsNotLost() {
        var read = reading.read(List.of(message()));
        hear("APPROVED", 2);
        writer.write(read.changes(), generations.written());

        projecting.write(reading.read(List.of(message())), generations.written());

        awaitFound(1, "campaign", campaign);
    }

    /** As the listener does, before the vacancy is in the index. */
    private void hear(String status, long version) {
        var id = UUID.nameUUIDFromBytes(vacancy.id().toString().getBytes(StandardCharsets.UTF_8));
        enrolments.store(new EnrolmentEvent(id, campaign, vacancy.id(), status), version);
        enrolled.amend(List.of(vacancy.id()));
    }

    private ConsumerRecord<String, byte[]> message() {
        var message = new ConsumerRecord<>(
                topics().name("vacancy.events.v1"),
                0,
                0,
                vacancy.id().toString(),
                json.writeValueAsBytes(vacancy.data()));
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "vacancy.published.v1",
                        "ce_aggregateversion", "1",
                        "ce_time", "2026-11-23T03:00:00Z")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
