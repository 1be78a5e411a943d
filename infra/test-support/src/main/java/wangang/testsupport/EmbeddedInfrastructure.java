package wangang.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import wangang.localstack.parts.ElasticsearchPart;
import wangang.localstack.parts.KafkaPart;
import wangang.localstack.parts.Machine;
import wangang.localstack.parts.PostgresPart;

/** The parts of the local stack, one of each per test JVM, on free ports and in a folder that goes with the JVM. */
final class EmbeddedInfrastructure implements Infrastructure {

    static final EmbeddedInfrastructure INSTANCE = new EmbeddedInfrastructure();
    private static final String PASSWORD = "for-tests-only";
    private static final int SEARCH_HEAP_MEGABYTES = 512;

    private final AtomicInteger databases = new AtomicInteger();
    private final Path folder = temporaryFolder();

    private final StartedOnce<PostgresPart> postgres = new StartedOnce<>(() -> new PostgresPart(
            parts().resolve("postgresql.jar"),
            folder.resolve("postgresql"),
            folder.resolve("postgresql.log"),
            Machine.freePort(),
            PASSWORD));

    private final StartedOnce<KafkaPart> kafka = new StartedOnce<>(() -> new KafkaPart(
            parts().resolve("kafka"),
            folder.resolve("kafka"),
            folder.resolve("kafka.log"),
            Machine.freePort(),
            Machine.freePort()));

    private final StartedOnce<ElasticsearchPart> elasticsearch = new StartedOnce<>(() -> new ElasticsearchPart(
            parts().resolve("elasticsearch.zip"),
            parts().resolve("job-analysis-plugin.zip"),
            folder.resolve("elasticsearch"),
            folder.resolve("elasticsearch.log"),
            Machine.freePort(),
            SEARCH_HEAP_MEGABYTES));

    private EmbeddedInfrastructure() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-test-parts"));
    }

    @Override
    public Database freshDatabase() {
        var server = postgres.get();
        var name = "test_" + databases.incrementAndGet();
        server.execute(
                "CREATE ROLE " + name + " LOGIN PASSWORD '" + PASSWORD + "'",
                "CREATE DATABASE " + name + " OWNER " + name);
        return new Database(server.url(name), name, PASSWORD);
    }

    @Override
    public String kafka() {
        return kafka.get().bootstrap();
    }

    @Override
    public String elasticsearch() {
        return elasticsearch.get().url();
    }

    private void stop() {
        elasticsearch.close();
        kafka.close();
        postgres.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException leftToTheSystem) {
            System.err.println("left behind: " + folder);
        }
    }

    /** Built by infra/local-stack, found from whichever module runs the tests. */
    private static Path parts() {
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            var parts = place.resolve("infra/local-stack/target/parts");
            if (Files.isDirectory(parts)) {
                return parts;
            }
        }
        throw new IllegalStateException("infra/local-stack is not built: run `./wangang test` from the project's root");
    }

    /** Not the build's own folder: as root the servers run as a user who may not reach that. */
    private static Path temporaryFolder() {
        try {
            var lasting = Path.of("/var/tmp");
            var place = Files.isDirectory(lasting) ? lasting : Path.of(System.getProperty("java.io.tmpdir"));
            var folder = Files.createTempDirectory(place, "wangang-test");
            folder.toFile().setExecutable(true, false);
            folder.toFile().setReadable(true, false);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
