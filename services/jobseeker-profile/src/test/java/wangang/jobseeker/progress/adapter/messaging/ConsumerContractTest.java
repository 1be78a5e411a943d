package wangang.jobseeker.progress.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads every published example of the events that are counted. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Resource> enrolments() throws IOException {
        return examples("enrolment.");
    }

    static Stream<Resource> recommendations() throws IOException {
        return examples("recommendation.");
    }

    static Stream<Resource> applications() throws IOException {
        return examples("application.");
    }

    static Stream<Resource> interviews() throws IOException {
        return examples("interview.");
    }

    @ParameterizedTest
    @MethodSource("enrolments")
    void anEnrolmentIsAPartSinceItsApproval(Resource file) throws IOException {
        var data = data(file);
        var part = JSON.treeToValue(data, EnrolmentState.class).part();
        assertThat(part.isPresent()).isEqualTo(data.has("approvedAt"));
        part.ifPresent(read -> {
            assertThat(read.campaignId()).hasToString(data.get("campaignId").asString());
            assertThat(read.leftAt() != null).isEqualTo(data.has("leftAt"));
        });
    }

    @ParameterizedTest
    @MethodSource("recommendations")
    void aRecommendationReachesAPerson(Resource file) throws IOException {
        var data = data(file);
        var told = JSON.treeToValue(data, RecommendationState.class).told();
        assertThat(told.jobseekerId()).hasToString(data.get("jobseekerId").asString());
        assertThat(told.at()).isEqualTo(Instant.parse(data.get("at").asString()));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void anApplicationHasTakenEveryStepBeforeItsLast(Resource file) throws IOException {
        var data = data(file);
        var course = JSON.treeToValue(data, CourseState.class).course();
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
    void anInterviewCountsUnlessItWasCancelledOrNobodyCame(Resource file) throws IOException {
        var data = data(file);
        var interview = JSON.treeToValue(data, OutcomeState.class).interview();
        assertThat(interview.begins())
                .isEqualTo(OffsetDateTime.parse(data.get("begins").asString()).toInstant());
        var result = data.path("result").asString("");
        assertThat(interview.counts())
                .isEqualTo(!data.get("status").asString().equals("CANCELLED") && !result.equals("NO_SHOW"));
        assertThat(interview.offerAt() != null).isEqualTo(result.equals("OFFER"));
    }

    private static JsonNode data(Resource file) throws IOException {
        return JSON.readTree(file.getContentAsByteArray()).get("data");
    }

    private static Stream<Resource> examples(String prefix) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:wangang/contracts/examples/" + prefix + "*.json"));
    }
}
