package wangang.vacancy.posting.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.testsupport.messaging.SentEvents.header;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.posting.domain.TermsForm.Audience;
import wangang.vacancy.posting.domain.TermsForm.Majors;
import wangang.vacancy.posting.domain.TermsForm.Pay;
import wangang.vacancy.posting.domain.TermsForm.Place;
import wangang.vacancy.posting.domain.VacancyKind;
import wangang.vacancy.posting.domain.WeekSlot;
import wangang.vacancy.posting.domain.WorkingTime;
import wangang.vacancy.testing.ServiceIT;

/** What is really sent fits the published schemas and holds nothing that must stay here. */
class ProducerContractIT extends ServiceIT {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void everythingSentFitsItsSchema() {
        var employer = aVerifiedEmployer();
        var full = employer.publishes(aVacancy().named("HR-1").form());
        var at = "/api/vacancies/" + full.id("/vacancyId");
        var sparse = employer.publishes(aVacancy()
                .ofKind(VacancyKind.PUBLIC_WELFARE)
                .ofOccupation(null)
                .in(new Place("310105", null, null, null, null))
                .paying(new Pay(PayForm.NEGOTIABLE, null, null, null))
                .forMajors(new Majors(true, null))
                .asking(null)
                .withSkills(null)
                .forAudience(new Audience(null, null, true))
                .form());
        var byTheHour = aVacancy()
                .forAudience(null)
                .ofKind(VacancyKind.PART_TIME)
                .during(new WorkingTime(List.of(new WeekSlot(DayOfWeek.SUNDAY, "18:00", "24:00")), 4));
        employer.api().put(at, byTheHour.form(), full.etag());
        var application = applied(employer.id(), full.id("/vacancyId"));
        employer.api().move("/api/applications/" + application + "/progress", "{\"status\":\"VIEWED\"}", "\"1\"");
        employer.api()
                .move(
                        "/api/vacancies/" + sparse.id("/vacancyId") + "/withdrawal",
                        "{\"reason\":\"计划取消\"}",
                        sparse.etag());
        employer.api().move(at + "/filling", null, "\"3\"");
        employer.suspended().verified();

        check(sent().awaitAbout(employer.id(), 4));
        check(sent().awaitAbout(full.id("/vacancyId"), 3));
        check(sent().awaitAbout(sparse.id("/vacancyId"), 2));
        check(sent().awaitAbout(application, 2));
        var told = sent().about(sparse.id("/vacancyId")).stream()
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .toList();
        assertThat(told).noneMatch(text -> text.contains("计划取消"));
    }

    @Test
    void carriesCloudEventsHeaders() {
        var employer = aVerifiedEmployer();
        var id = employer.publishes(aVacancy().form()).id("/vacancyId");
        var message = sent().awaitAbout(id, 1).getFirst();
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "ce_type")).isEqualTo("vacancy.published.v1");
        assertThat(header(message, "ce_source")).isEqualTo("/wangang/employer-vacancy");
        assertThat(header(message, "ce_subject")).isEqualTo(id.toString());
        assertThat(header(message, "ce_aggregateversion")).isEqualTo("2");
        assertThat(header(message, "content-type")).isEqualTo("application/json");
        assertThat(UUID.fromString(header(message, "ce_id")).version()).isEqualTo(7);
        assertThat(header(message, "ce_time")).endsWith("Z");
    }

    private UUID applied(UUID employer, UUID vacancy) {
        var account = "person-" + UUID.randomUUID();
        others().filed(UUID.randomUUID(), account, 1);
        var body = """
                {"vacancyId":"%s","consent":{"recipientEmployerId":"%s","textVersion":"2026-11","granted":true}}
                """.formatted(vacancy, employer);
        return Awaitility.await("the person may apply")
                .atMost(Duration.ofSeconds(10))
                .until(() -> asJobseeker(account).post("/api/applications", body), answer -> answer.status() == 201)
                .id("/applicationId");
    }

    private static void check(List<ConsumerRecord<String, byte[]>> messages) {
        for (var message : messages) {
            var type = header(message, "ce_type");
            var schema = SCHEMAS.getSchema(
                    SchemaLocation.of("classpath:wangang/contracts/schemas/" + type + ".schema.json"));
            assertThat(schema.validate(new String(message.value(), StandardCharsets.UTF_8), InputFormat.JSON))
                    .as(type)
                    .isEmpty();
        }
    }
}
