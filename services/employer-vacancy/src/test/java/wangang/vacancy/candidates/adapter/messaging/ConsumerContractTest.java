package wangang.vacancy.candidates.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.IncomingEvent;
import wangang.testsupport.messaging.Examples;

/** Reads every published example of the events from which candidates are counted. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<IncomingEvent> recommendations() {
        return Examples.of("recommendation").map(IncomingEvent::of);
    }

    @ParameterizedTest
    @MethodSource("recommendations")
    void readsEveryRecommendation(IncomingEvent event) {
        var data = JSON.readTree(event.data());
        var made = event.dataAs(JSON, RecommendationMade.class);
        assertThat(made.vacancyId()).hasToString(data.get("vacancyId").asString());
        assertThat(Boolean.TRUE.equals(made.candidate()))
                .isEqualTo(data.path("candidate").asBoolean(false));
    }
}
