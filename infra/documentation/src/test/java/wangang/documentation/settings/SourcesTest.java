package wangang.documentation.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @Test
    void readsWhatIsImportedAsSpringDoesAndLeavesPlaceholdersAlone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("application.yml"), """
                spring.config.import: classpath:common.yml
                server.port: 1
                ---
                server.address: ${WANGANG_BIND_ADDRESS:127.0.0.1}
                """);
        Files.writeString(folder.resolve("common.yml"), "server: {port: 2, address: 0.0.0.0}");

        assertThat(Sources.read("application", List.of(folder)))
                .containsEntry("server.port", "2")
                .containsEntry("server.address", "${WANGANG_BIND_ADDRESS:127.0.0.1}");
    }
}
