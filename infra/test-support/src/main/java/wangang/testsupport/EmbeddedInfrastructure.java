package wangang.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import wangang.localstack.parts.ElasticsearchPart;
import wangang.localstack.parts.KafkaPart;
import wangang.localstack.parts.Machine;
import wangang.localstack.parts.Part;
import wangang.localstack.parts.PostgresPart;

/** The parts of the local stack, one of each per test JVM, on free ports and in a folder that goes with the JVM. */
final class EmbeddedInfrastructure implements Infrastructure {

    static final EmbeddedInfrastructure INSTANCE = new EmbeddedInfrastructure();
    private static final String SUPERUSER_PASSWORD = "for-tests-only";
    private static final int SEARCH_HEAP_MEGABYTES = 512;

    private final FreshDatabases databases = new FreshDatabases();
    private final Path folder = temporaryFolder();

    private final StartedOnce<PostgresPart> postgres = new StartedOnce<>(() -> started(new PostgresPart(
            BuiltParts.folder().resolve("postgresql.jar"),
            folder.resolve("postgresql"),
            folder.resolve("postgresql.log"),
            Machine.freePort(),
            SUPERUSER_PASSWORD)));

    private final StartedOnce<KafkaPart> kafka = new StartedOnce<>(() -> started(new KafkaPart(
            BuiltParts.folder().resolve("kafka"),
            folder.resolve("kafka"),
            folder.resolve("kafka.log"),
            Machine.freePort(),
            Machine.freePort())));

    private final StartedOnce<ElasticsearchPart> elasticsearch = new StartedOnce<>(() -> started(new ElasticsearchPart(
            BuiltParts.folder().resolve("elasticsearch.zip"),
            BuiltParts.folder().resolve("job-analysis-plugin.zip"),
            folder.resolve("elasticsearch"),
            folder.resolve("elasticsearch.log"),
            Machine.freePort(),
            SEARCH_HEAP_MEGABYTES)));

    private EmbeddedInfrastructure() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-test-parts"));
    }

    @Override
    public Database freshDatabase() {
        var server = postgres.get();
        return databases.next(server::execute, server::url);
    }

    @Override
    public String kafka() {
        return kafka.get().bootstrap();
    }

    @Override
    public String elasticsearch() {
        return elasticsearch.get().url();
    }

    private static <P extends Part> P started(P part) {
        part.start();
        return part;
    }

    private void stop() {
        elasticsearch.ifStarted(Part::close);
        kafka.ifStarted(Part::close);
        postgres.ifStarted(Part::close);
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException leftToTheSystem) {
            System.err.println("left behind: " + folder);
        }
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
