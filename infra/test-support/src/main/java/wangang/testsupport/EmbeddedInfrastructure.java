package wangang.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import wangang.localstack.parts.ElasticsearchPart;
import wangang.localstack.parts.KafkaPart;
import wangang.localstack.parts.Machine;
import wangang.localstack.parts.PostgresPart;

/** The parts of the local stack, one of each per test JVM, on free ports and in a folder that goes with the JVM. */
final class EmbeddedInfrastructure implements Infrastructure {

    static final EmbeddedInfrastructure INSTANCE = new EmbeddedInfrastructure();
    private static final int SEARCH_HEAP_MEGABYTES = 512;

    private final AtomicInteger databases = new AtomicInteger();
    private final Path folder = temporaryFolder();
    private @Nullable PostgresPart postgres;
    private @Nullable KafkaPart kafka;
    private @Nullable ElasticsearchPart elasticsearch;

    private EmbeddedInfrastructure() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-test-parts"));
    }

    @Override
    public synchronized String freshDatabase() {
        var running = postgres;
        if (running == null) {
            running = new PostgresPart(folder.resolve("postgresql"), Machine.freePort());
            postgres = running;
            running.start();
        }
        var name = "test_" + databases.incrementAndGet();
        running.execute("CREATE DATABASE " + name);
        return running.url(name);
    }

    @Override
    public synchronized String kafka() {
        var running = kafka;
        if (running == null) {
            running = new KafkaPart(
                    parts().resolve("kafka"), folder.resolve("kafka"), Machine.freePort(), Machine.freePort());
            kafka = running;
            running.start();
        }
        return running.bootstrap();
    }

    @Override
    public synchronized String elasticsearch() {
        var running = elasticsearch;
        if (running == null) {
            running = new ElasticsearchPart(
                    parts().resolve("elasticsearch.zip"),
                    parts().resolve("job-analysis-plugin.zip"),
                    folder.resolve("elasticsearch"),
                    Machine.freePort(),
                    SEARCH_HEAP_MEGABYTES);
            elasticsearch = running;
            running.start();
        }
        return running.url();
    }

    private synchronized void stop() {
        if (elasticsearch != null) {
            elasticsearch.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
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

    private static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory(
                    Path.of("/var/tmp").toFile().isDirectory()
                            ? Path.of("/var/tmp")
                            : Path.of(System.getProperty("java.io.tmpdir")),
                    "wangang-test");
            // Elasticsearch runs as another user when we are root and must reach its files.
            folder.toFile().setExecutable(true, false);
            folder.toFile().setReadable(true, false);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
