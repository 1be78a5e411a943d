package wangang.matching.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.testing.Titles;
import wangang.matching.vocabulary.Subdistricts;
import wangang.platform.messaging.IncomingEvent;
import wangang.testsupport.messaging.Examples;

/** Reads every published example of the events that this service follows, and makes of it what is indexed. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Documents documents =
            new Documents(Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv"), Titles.BY_CHANCE);

    static Stream<IncomingEvent> employers() {
        return Examples.of("employer").map(IncomingEvent::of);
    }

    static Stream<IncomingEvent> vacancies() {
        return Examples.of("vacancy").map(IncomingEvent::of);
    }

    static Stream<IncomingEvent> jobseekers() {
        return Examples.of("jobseeker").map(IncomingEvent::of);
    }

    static Stream<IncomingEvent> enrolments() {
        return Examples.of("enrolment").map(IncomingEvent::of);
    }

    static Stream<IncomingEvent> campaigns() {
        return Examples.of("campaign").map(IncomingEvent::of);
    }

    static Stream<IncomingEvent> interviews() {
        return Examples.of("interview").map(IncomingEvent::of);
    }

    @ParameterizedTest
    @MethodSource("enrolments")
    void readsEveryEnrolmentAndOnlyAnApprovedOneTakesPart(IncomingEvent event) {
        var data = JSON.readTree(event.data());
        var enrolment = event.dataAs(JSON, EnrolmentEvent.class);
        assertThat(enrolment.enrolmentId()).isEqualTo(event.subject());
        assertThat(enrolment.campaign()).isEqualTo(data.at("/campaign").asString());
        assertThat(enrolment.vacancyId()).hasToString(data.at("/vacancyId").asString());
        assertThat(enrolment.isApproved()).isEqualTo(event.type().equals("enrolment.approved.v1"));
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void readsEveryInterviewAndOnlyOneWithAResultWasHeld(IncomingEvent event) {
        var data = JSON.readTree(event.data());
        var interview = event.dataAs(JSON, InterviewEvent.class);
        assertThat(interview.interviewId()).isEqualTo(event.subject());
        assertThat(interview.jobseekerId()).hasToString(data.at("/jobseekerId").asString());
        assertThat(interview.vacancyIds()).hasSize(data.at("/vacancyIds").size());
        var result = data.at("/result").asString("");
        assertThat(interview.isHeld()).isEqualTo(!result.isEmpty() && !result.equals("NO_SHOW"));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void readsEveryCampaign(IncomingEvent event) {
        var data = JSON.readTree(event.data());
        var campaign = event.dataAs(JSON, CampaignEvent.class);
        assertThat(campaign.campaignId()).isEqualTo(event.subject());
        assertThat(campaign.slug()).isEqualTo(data.at("/slug").asString());
        assertThat(campaign.terms().name()).isEqualTo(data.at("/terms/name").asString());
    }

    @ParameterizedTest
    @MethodSource("employers")
    void readsEveryEmployer(IncomingEvent event) {
        var data = JSON.readTree(event.data());
        var employer = event.dataAs(JSON, EmployerEvent.class);
        assertThat(employer.employerId()).isEqualTo(event.subject());
        assertThat(employer.account()).isEqualTo(data.at("/account").asString());
        assertThat(employer.status()).isEqualTo(data.at("/status").asString());
    }

    @ParameterizedTest
    @MethodSource("vacancies")
    void readsEveryVacancy(IncomingEvent event) {
        var data = JSON.readTree(event.data());
        var document = documents.vacancy(event.dataAs(JSON, VacancyEvent.class));
        assertThat(document.vacancyId()).isEqualTo(event.subject());
        assertThat(document.version()).isEqualTo(event.version());
        assertThat(document.title()).isEqualTo(data.at("/terms/title").asString());
        assertThat(document.majors()).hasSize(data.at("/terms/majors/codes").size());
        assertThat(document.mayBeRecommended() && !document.status().equals("PUBLISHED"))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("jobseekers")
    void readsEveryJobseekerAndIndexesNobodyWithoutConsent(IncomingEvent event) {
        var person = event.dataAs(JSON, JobseekerEvent.class);
        assertThat(person.jobseekerId()).isEqualTo(event.subject());
        var document = documents.person(person);
        if (person.consentsTo("MATCHING") || person.consentsTo("RECOMMENDATIONS")) {
            assertThat(document).isNotNull();
        } else {
            assertThat(document).isNull();
        }
    }
}
