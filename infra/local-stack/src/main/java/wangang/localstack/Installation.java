package wangang.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import wangang.localstack.parts.Machine;
import wangang.localstack.parts.PartFailure;

/**
 * Where things are: the project, the state of this installation, and the parts' data. As root the data is outside of
 * the project, since Elasticsearch then runs as a user who may not reach it.
 */
record Installation(Path root, Path state, int port) {

    Path parts() {
        return root.resolve("infra/local-stack/target/parts");
    }

    Path logs() {
        return state.resolve("logs");
    }

    Path data() {
        if (!Machine.isRoot()) {
            return state.resolve("data");
        }
        // Not below /var/tmp: that is cleaned of old files.
        var mark = HexFormat.of().toHexDigits(state.toAbsolutePath().toString().hashCode());
        return Path.of("/var/lib/wangang", mark);
    }

    void makeFolders() {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(processes());
            Files.createDirectories(data());
            if (Machine.isRoot()) {
                // Whatever the umask: the servers' user must get through.
                for (var folder : List.of(data(), data().getParent())) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        } catch (IOException failed) {
            throw new PartFailure(
                    "The folders " + state + " and " + data() + " could not be made (" + failed.getMessage()
                            + "): free some disk space, or correct who owns them.",
                    failed);
        }
    }

    Path processes() {
        return state.resolve("processes");
    }

    String gateway() {
        return "http://localhost:" + port;
    }

    int port(ServiceDescriptor service) {
        return port + service.portOffset();
    }

    int postgresPort() {
        return port + 20;
    }

    int kafkaPort() {
        return port + 21;
    }

    int kafkaControllerPort() {
        return port + 22;
    }

    int elasticsearchPort() {
        return port + 23;
    }

    void deleteEverything() {
        delete(state);
        deleteData();
    }

    void deleteData() {
        delete(data());
    }

    String kafka() {
        return "localhost:" + kafkaPort();
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
