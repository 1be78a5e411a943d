package wangang.jobseeker.disclosure.adapter.messaging;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.messaging.IncomingEvent;

/** Reads every published example of the events that this service follows. */
class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Resource> applicationExamples() throws IOException {
        return examples("application.");
    }

    static Stream<Resource> employerExamples() throws IOException {
        return examples("employer.");
    }

    @ParameterizedTest
    @MethodSource("applicationExamples")
    void readsEveryApplication(Resource example) throws IOException {
        var event = event(example);
        var told = event.dataAs(JSON, ApplicationState.class).told();
        assertThat(told.applicationId()).isEqualTo(event.subject());
        assertThat(told.version()).isEqualTo(event.version());
        assertThat(told.consentNamesTheEmployer()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("employerExamples")
    void readsEveryEmployer(Resource example) throws IOException {
        var event = event(example);
        var told = event.dataAs(JSON, EmployerState.class).told();
        assertThat(told.employerId()).isEqualTo(event.subject());
        assertThat(told.version()).isEqualTo(event.version());
    }

    private static Stream<Resource> examples(String prefix) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:wangang/contracts/examples/" + prefix + "*.json"));
    }

    private static IncomingEvent event(Resource file) throws IOException {
        var example = JSON.readTree(file.getContentAsByteArray());
        var message = new ConsumerRecord<>(
                "any", 0, 0, example.get("key").asString(), data(example).getBytes(StandardCharsets.UTF_8));
        example.get("headers")
                .properties()
                .forEach(header -> message.headers()
                        .add(header.getKey(), header.getValue().asString().getBytes(StandardCharsets.UTF_8)));
        return IncomingEvent.of(message);
    }

    private static String data(JsonNode example) {
        return example.get("data").toString();
    }
}
