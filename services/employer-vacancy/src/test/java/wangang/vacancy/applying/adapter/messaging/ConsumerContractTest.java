package wangang.vacancy.applying.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.IncomingEvent;

/** Reads every published example of the events that this service follows. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Resource> jobseekerExamples() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:wangang/contracts/examples/jobseeker.*.json"));
    }

    @ParameterizedTest
    @MethodSource("jobseekerExamples")
    void readsEveryJobseeker(Resource file) throws IOException {
        var example = JSON.readTree(file.getContentAsByteArray());
        var message = new ConsumerRecord<>(
                "any",
                0,
                0,
                example.get("key").asString(),
                example.get("data").toString().getBytes(StandardCharsets.UTF_8));
        example.get("headers")
                .properties()
                .forEach(header -> message.headers()
                        .add(header.getKey(), header.getValue().asString().getBytes(StandardCharsets.UTF_8)));
        var event = IncomingEvent.of(message);
        var state = event.dataAs(JSON, JobseekerState.class);
        assertThat(state.jobseekerId()).isEqualTo(event.subject());
        assertThat(state.account()).isNotBlank();
        assertThat(state.status().name()).isEqualTo(example.at("/data/status").asString());
    }
}
