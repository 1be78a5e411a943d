package wangang.vacancy.applying.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.IncomingEvent;
import wangang.testsupport.messaging.Examples;

/** Reads every published example of the events that this service follows. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<IncomingEvent> jobseekers() {
        return Examples.of("jobseeker").map(IncomingEvent::of);
    }

    @ParameterizedTest
    @MethodSource("jobseekers")
    void readsEveryJobseeker(IncomingEvent event) {
        var state = event.dataAs(JSON, JobseekerState.class);
        assertThat(state.jobseekerId()).isEqualTo(event.subject());
        assertThat(state.account()).isNotBlank();
        assertThat(state.status().name())
                .isEqualTo(JSON.readTree(event.data()).get("status").asString());
    }
}
