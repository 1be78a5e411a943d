package wangang.jobseeker.disclosure.adapter.messaging;

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

    static Stream<IncomingEvent> applications() {
        return Examples.of("application").map(IncomingEvent::of);
    }

    static Stream<IncomingEvent> employers() {
        return Examples.of("employer").map(IncomingEvent::of);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void readsEveryApplication(IncomingEvent event) {
        var told = event.dataAs(JSON, ApplicationState.class).told();
        assertThat(told.applicationId()).isEqualTo(event.subject());
        assertThat(told.version()).isEqualTo(event.version());
        assertThat(told.consentNamesTheEmployer()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("employers")
    void readsEveryEmployer(IncomingEvent event) {
        var told = event.dataAs(JSON, EmployerState.class).told();
        assertThat(told.employerId()).isEqualTo(event.subject());
        assertThat(told.version()).isEqualTo(event.version());
    }
}
