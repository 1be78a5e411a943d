package wangang.jobseeker.progress.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.IncomingEvent;
import wangang.testsupport.messaging.Examples;

/** Reads every published example of the events that are counted. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<IncomingEvent> enrolments() {
        return Examples.of("enrolment").map(IncomingEvent::of);
    }

    static Stream<IncomingEvent> recommendations() {
        return Examples.of("recommendation").map(IncomingEvent::of);
    }

    static Stream<IncomingEvent> applications() {
        return Examples.of("application").map(IncomingEvent::of);
    }

    static Stream<IncomingEvent> interviews() {
        return Examples.of("interview").map(IncomingEvent::of);
    }

    @ParameterizedTest
    @MethodSource("enrolments")
    void anEnrolmentIsAPartSinceItsApproval(IncomingEvent event) {
        var data = JSON.readTree(event.data());
        var part = event.dataAs(JSON, EnrolmentState.class).part();
        assertThat(part.isPresent()).isEqualTo(data.has("approvedAt"));
        part.ifPresent(read -> {
            assertThat(read.campaignId()).hasToString(data.get("campaignId").asString());
            assertThat(read.leftAt() != null).isEqualTo(data.has("leftAt"));
        });
    }

    @ParameterizedTest
    @MethodSource("recommendations")
    void aRecommendationReachesAPerson(IncomingEvent event) {
        var data = JSON.readTree(event.data());
        var told = event.dataAs(JSON, RecommendationState.class).told();
        assertThat(told.jobseekerId()).hasToString(data.get("jobseekerId").asString());
        assertThat(told.at()).isEqualTo(Instant.parse(data.get("at").asString()));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void anApplicationHasTakenEveryStepBeforeItsLast(IncomingEvent event) {
        var data = JSON.readTree(event.data());
        var course = event.dataAs(JSON, CourseState.class).course();
        assertThat(course.applicationId()).hasToString(data.get("applicationId").asString());
        boolean hired = data.get("status").asString().equals("HIRED")
                || data.at("/steps").has("hiredAt");
        boolean offered = hired
                || data.get("status").asString().equals("OFFER")
                || data.at("/steps").has("offerAt");
        assertThat(course.hiredAt() != null).isEqualTo(hired);
        assertThat(course.offerAt() != null).isEqualTo(offered);
        assertThat(course.interviewAt() != null)
                .isEqualTo(offered
                        || data.get("status").asString().equals("INTERVIEW")
                        || data.at("/steps").has("interviewAt"));
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void anInterviewCountsUnlessItWasCancelledOrNobodyCame(IncomingEvent event) {
        var data = JSON.readTree(event.data());
        var interview = event.dataAs(JSON, OutcomeState.class).interview();
        assertThat(interview.begins())
                .isEqualTo(OffsetDateTime.parse(data.get("begins").asString()).toInstant());
        var result = data.path("result").asString("");
        assertThat(interview.counts())
                .isEqualTo(!data.get("status").asString().equals("CANCELLED") && !result.equals("NO_SHOW"));
        assertThat(interview.offerAt() != null).isEqualTo(result.equals("OFFER"));
    }
}
