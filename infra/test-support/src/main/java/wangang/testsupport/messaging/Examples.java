package wangang.testsupport.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The published examples of events, as a listener gets them. */
public final class Examples {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Examples() {}

    /** @param kind first word of the types, such as {@code vacancy} */
    public static Stream<ConsumerRecord<String, byte[]>> of(String kind) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:wangang/contracts/examples/" + kind + ".*.json"))
                    .map(Examples::message);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ConsumerRecord<String, byte[]> message(Resource file) {
        try {
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
            return message;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
