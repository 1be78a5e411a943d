package wangang.matching.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.testing.Titles;
import wangang.matching.vocabulary.Subdistricts;
import wangang.platform.messaging.IncomingEvent;

/** Reads every published example of the events that this service follows, and makes of it what is indexed. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Documents documents =
            new Documents(Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv"), Titles.BY_CHANCE);

    static Stream<Resource> employers() throws IOException {
        return examples("employer");
    }

    static Stream<Resource> vacancies() throws IOException {
        return examples("vacancy");
    }

    static Stream<Resource> jobseekers() throws IOException {
        return examples("jobseeker");
    }

    static Stream<Resource> enrolments() throws IOException {
        return examples("enrolment");
    }

    static Stream<Resource> campaigns() throws IOException {
        return examples("campaign");
    }

    @ParameterizedTest
    @MethodSource("enrolments")
    void readsEveryEnrolmentAndOnlyAnApprovedOneTakesPart(Resource file) throws IOException {
        var example = JSON.readTree(file.getContentAsByteArray());
        var event = event(example);
        var enrolment = event.dataAs(JSON, EnrolmentEvent.class);
        assertThat(enrolment.enrolmentId()).isEqualTo(event.subject());
        assertThat(enrolment.campaign()).isEqualTo(example.at("/data/campaign").asString());
        assertThat(enrolment.vacancyId())
                .hasToString(example.at("/data/vacancyId").asString());
        assertThat(enrolment.isApproved()).isEqualTo(event.type().equals("enrolment.approved.v1"));
    }

    static Stream<Resource> interviews() throws IOException {
        return examples("interview");
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void readsEveryInterviewAndOnlyOneWithAResultWasHeld(Resource file) throws IOException {
        var example = JSON.readTree(file.getContentAsByteArray());
        var event = event(example);
        var interview = event.dataAs(JSON, InterviewEvent.class);
        assertThat(interview.interviewId()).isEqualTo(event.subject());
        assertThat(interview.jobseekerId())
                .hasToString(example.at("/data/jobseekerId").asString());
        assertThat(interview.vacancyIds())
                .hasSize(example.at("/data/vacancyIds").size());
        var result = example.at("/data/result").asString("");
        assertThat(interview.isHeld()).isEqualTo(!result.isEmpty() && !result.equals("NO_SHOW"));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void readsEveryCampaign(Resource file) throws IOException {
        var example = JSON.readTree(file.getContentAsByteArray());
        var event = event(example);
        var campaign = event.dataAs(JSON, CampaignEvent.class);
        assertThat(campaign.campaignId()).isEqualTo(event.subject());
        assertThat(campaign.slug()).isEqualTo(example.at("/data/slug").asString());
        assertThat(campaign.terms().name())
                .isEqualTo(example.at("/data/terms/name").asString());
    }

    @ParameterizedTest
    @MethodSource("employers")
    void readsEveryEmployer(Resource file) throws IOException {
        var example = JSON.readTree(file.getContentAsByteArray());
        var employer = event(example).dataAs(JSON, EmployerEvent.class);
        assertThat(employer.employerId()).hasToString(example.get("key").asString());
        assertThat(employer.account()).isEqualTo(example.at("/data/account").asString());
        assertThat(employer.status()).isEqualTo(example.at("/data/status").asString());
    }

    @ParameterizedTest
    @MethodSource("vacancies")
    void readsEveryVacancy(Resource file) throws IOException {
        var example = JSON.readTree(file.getContentAsByteArray());
        var event = event(example);
        var document = documents.vacancy(event.dataAs(JSON, VacancyEvent.class));
        assertThat(document.vacancyId()).isEqualTo(event.subject());
        assertThat(document.version()).isEqualTo(event.version());
        assertThat(document.title()).isEqualTo(example.at("/data/terms/title").asString());
        assertThat(document.majors())
                .hasSize(example.at("/data/terms/majors/codes").size());
        assertThat(document.mayBeRecommended() && !document.status().equals("PUBLISHED"))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("jobseekers")
    void readsEveryJobseekerAndIndexesNobodyWithoutConsent(Resource file) throws IOException {
        var example = JSON.readTree(file.getContentAsByteArray());
        var event = event(example);
        var person = event.dataAs(JSON, JobseekerEvent.class);
        assertThat(person.jobseekerId()).isEqualTo(event.subject());
        var document = documents.person(person);
        if (person.consentsTo("MATCHING") || person.consentsTo("RECOMMENDATIONS")) {
            assertThat(document).isNotNull();
        } else {
            assertThat(document).isNull();
        }
    }

    private static Stream<Resource> examples(String of) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:wangang/contracts/examples/" + of + ".*.json"));
    }

    private static IncomingEvent event(JsonNode example) {
        var message = new ConsumerRecord<>(
                "any",
                0,
                0,
                example.get("key").asString(),
                example.get("data").toString().getBytes(StandardCharsets.UTF_8));
        example.get("headers")
                .properties()
                .forEach(header -> message.headers()
                        .add(header.getKey(), header.getValue().asString().getBytes(StandardCharsets.UTF_8)));
        return IncomingEvent.of(message);
    }
}
