package wangang.jobseeker.interview.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.IncomingEvent;

/** Reads every published example of the interviews that this service follows. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Resource> interviewExamples() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:wangang/contracts/examples/interview.*.json"));
    }

    @ParameterizedTest
    @MethodSource("interviewExamples")
    void readsEveryInterview(Resource file) throws IOException {
        var example = JSON.readTree(file.getContentAsByteArray());
        var data = example.get("data");
        var message = new ConsumerRecord<>(
                "any", 0, 0, example.get("key").asString(), data.toString().getBytes(StandardCharsets.UTF_8));
        example.get("headers")
                .properties()
                .forEach(header -> message.headers()
                        .add(header.getKey(), header.getValue().asString().getBytes(StandardCharsets.UTF_8)));
        var event = IncomingEvent.of(message);
        var told = event.dataAs(JSON, InterviewState.class).told();
        assertThat(told.interviewId()).isEqualTo(event.subject());
        assertThat(told.version()).isEqualTo(event.version());
        assertThat(told.begins())
                .isEqualTo(OffsetDateTime.parse(data.get("begins").asString()).toInstant());
        assertThat(told.online()).isEqualTo(told.room() == null);
        assertThat(told.result() != null).isEqualTo(told.status().equals("ENDED"));
    }
}
