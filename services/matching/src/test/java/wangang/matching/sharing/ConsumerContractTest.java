package wangang.matching.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.IncomingEvent;
import wangang.testsupport.messaging.Examples;

class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<IncomingEvent> examples() {
        return Examples.of("staffing").map(IncomingEvent::of);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsEveryOfferAndNeed(IncomingEvent event) {
        var data = JSON.readTree(event.data());
        var read = event.dataAs(JSON, StaffingEvent.class);
        assertThat(read.staffingId()).isEqualTo(event.subject());
        assertThat(read.version()).isEqualTo(event.version());
        assertThat(read.terms().title()).isEqualTo(data.at("/terms/title").asString());
        assertThat(read.isOpen()).isEqualTo(!event.type().equals("staffing.closed.v1"));
    }
}
