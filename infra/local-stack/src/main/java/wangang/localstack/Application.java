package wangang.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wangang.localstack.parts.Machine;
import wangang.localstack.parts.PartFailure;

/**
 * A service's jar, unpacked once per build, and how it is run: small heap, shared class data made at its first end, and
 * the quick compiler only: with two cores and ten processes the optimising one takes more than it gives for minutes.
 */
record Application(Installation place, ServiceDescriptor service) {

    List<String> command() {
        var jar = service.jar();
        var folder = place.state()
                .resolve("applications/" + service.name() + "-" + jar.toFile().lastModified());
        if (!Files.isDirectory(folder)) {
            forgetOlder();
            unpack(jar, folder);
        }
        return List.of(
                Machine.java(),
                "-Xmx" + service.heap(),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                "-Xlog:cds=off",
                "-Xlog:aot=off",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-jar",
                folder.resolve("app").resolve(jar.getFileName()).toString());
    }

    /** What earlier builds left. */
    private void forgetOlder() {
        var applications = place.state().resolve("applications");
        if (!Files.isDirectory(applications)) {
            return;
        }
        try (var folders = Files.list(applications)) {
            folders.filter(folder -> folder.getFileName().toString().matches(service.name() + "-\\d+"))
                    .forEach(Installation::delete);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void unpack(Path jar, Path folder) {
        try {
            Files.createDirectories(folder);
            var process = new ProcessBuilder(
                            Machine.java(),
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            folder.resolve("app").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("unpack.log").toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new PartFailure("The jar " + jar + " cannot be unpacked; delete it and build again.", null);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
