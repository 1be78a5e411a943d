package wangang.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {

    @ParameterizedTest
    @ValueSource(strings = {PostgresInContainer.IMAGE, KafkaInContainer.IMAGE})
    void testsRunInTheImagesOfTheComposedPlatform(String image) throws IOException {
        assertThat(Files.readString(BuiltParts.root().resolve("docker-compose.yml")))
                .contains("image: " + image + "\n");
    }
}
