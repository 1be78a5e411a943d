package wangang.campaign.progress.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.IncomingEvent;
import wangang.testsupport.messaging.Examples;

/** Reads every published example of the events that are counted. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<IncomingEvent> applications() {
        return Examples.of("application").map(IncomingEvent::of);
    }

    static Stream<IncomingEvent> recommendations() {
        return Examples.of("recommendation").map(IncomingEvent::of);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void readsEveryApplication(IncomingEvent event) {
        var state = event.dataAs(JSON, ApplicationState.class);
        var fact = state.fact();
        assertThat(fact.applicationId()).isEqualTo(event.subject());
        assertThat(fact.hiredAt() != null).isEqualTo(state.status().equals("HIRED"));
        assertThat(fact.interviewAt() != null)
                .isEqualTo(Set.of("INTERVIEW", "OFFER", "HIRED", "REJECTED").contains(state.status()));
    }

    @ParameterizedTest
    @MethodSource("recommendations")
    void readsEveryRecommendation(IncomingEvent event) {
        assertThat(event.dataAs(JSON, RecommendationState.class).fact().recommendationId())
                .isEqualTo(event.subject());
    }
}
