package wangang.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

    @TempDir
    private Path folder;

    @Test
    void seesWhetherAPortIsTaken() throws IOException {
        int port;
        try (var taken = new ServerSocket(0, 1, Machine.loopback())) {
            port = taken.getLocalPort();
            assertThat(Machine.answers(port)).isTrue();
        }
        assertThat(Machine.answers(port)).isFalse();
    }

    @Test
    void saysWhatToDoAboutADamagedDownload() throws IOException {
        var archive = Files.writeString(folder.resolve("elasticsearch.zip"), "PK\3\4 not the whole file");

        assertThatThrownBy(() -> Machine.unzip(archive, folder.resolve("target")))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("cannot be unpacked")
                .hasMessageContaining("delete");
    }

    @Test
    void refusesAnArchiveThatWritesElsewhere() throws IOException {
        var archive = folder.resolve("evil.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("../outside"));
        }

        assertThatThrownBy(() -> Machine.unzip(archive, folder.resolve("target")))
                .isInstanceOf(PartFailure.class);
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void saysWhatAFailedCommandSaid() {
        assertThatThrownBy(() -> Machine.run(List.of("sh", "-c", "echo no space left; exit 1")))
                .hasMessageContaining("no space left");
    }

    @Test
    void findsProgramsOnThePath() {
        assertThat(Machine.has("sh")).isTrue();
        assertThat(Machine.has("no-such-program")).isFalse();
    }
}
