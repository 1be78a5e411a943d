package wangang.jobseeker.interview.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.IncomingEvent;
import wangang.testsupport.messaging.Examples;

/** Reads every published example of the interviews that this service follows. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<IncomingEvent> interviews() {
        return Examples.of("interview").map(IncomingEvent::of);
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void readsEveryInterview(IncomingEvent event) {
        var told = event.dataAs(JSON, InterviewState.class).told();
        assertThat(told.interviewId()).isEqualTo(event.subject());
        assertThat(told.version()).isEqualTo(event.version());
        assertThat(told.begins())
                .isEqualTo(OffsetDateTime.parse(
                                JSON.readTree(event.data()).get("begins").asString())
                        .toInstant());
        assertThat(told.online()).isEqualTo(told.room() == null);
        assertThat(told.result() != null).isEqualTo(told.status().equals("ENDED"));
    }
}
