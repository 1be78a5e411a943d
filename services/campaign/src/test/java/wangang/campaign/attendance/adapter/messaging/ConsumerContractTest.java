package wangang.campaign.attendance.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.IncomingEvent;
import wangang.testsupport.messaging.Examples;

/** Reads every published example of a jobseeker. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<IncomingEvent> jobseekers() {
        return Examples.of("jobseeker").map(IncomingEvent::of);
    }

    @ParameterizedTest
    @MethodSource("jobseekers")
    void readsEveryJobseeker(IncomingEvent event) {
        var state = event.dataAs(JSON, JobseekerState.class);
        var told = state.told();
        assertThat(told.id().value()).isEqualTo(event.subject());
        assertThat(told.version()).isEqualTo(event.version());
        assertThat(state.status() == JobseekerState.Status.ERASED)
                .isEqualTo(event.type().equals("jobseeker.erased.v1"));
        assertThat(told.listed()).isEqualTo(state.consents().get("MATCHING"));
    }
}
