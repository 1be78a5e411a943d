package wangang.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wangang.localstack.parts.PartFailure;

class LogsTest {

    @TempDir
    private Path folder;

    @Test
    void showsTheLastLines() throws IOException {
        Files.writeString(folder.resolve("matching.log"), "one\ntwo\nthree\n");

        assertThat(new Logs(folder).lastLines("matching", 2)).hasSize(3).endsWith("two", "three");
    }

    @Test
    void survivesAHalfWrittenCharacter() throws IOException {
        Files.write(folder.resolve("matching.log"), new byte[] {'a', (byte) 0xE4, (byte) 0xB8});

        assertThat(new Logs(folder).lastLines("matching", 5)).hasSize(2);
    }

    @Test
    void knowsTheNamesButNotTheLogsOfTheStartBefore() throws IOException {
        Files.writeString(folder.resolve("matching.log"), "");
        Files.writeString(folder.resolve("matching.log.1"), "");
        Files.writeString(folder.resolve("kafka.log"), "");

        assertThat(new Logs(folder).names()).containsExactly("kafka", "matching");
    }

    @Test
    void saysWhichLogsThereAre() throws IOException {
        Files.writeString(folder.resolve("kafka.log"), "");

        assertThatThrownBy(() -> new Logs(folder).lastLines("kafak", 5))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("kafka");
        assertThatThrownBy(() -> new Logs(folder.resolve("none")).names()).hasMessageContaining("wangang up");
    }
}
