package wangang.benchmarks.measuring;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import wangang.localstack.parts.ElasticsearchPart;
import wangang.localstack.parts.Machine;
import wangang.localstack.parts.PartFailure;
import wangang.matching.engine.EngineConfiguration;

/** An empty Elasticsearch with our plugin, on free ports, in a folder that goes with it. */
public final class EvaluationServer implements AutoCloseable {

    private static final int HEAP_MEGABYTES = 768;
    private static final int ANSWER_MILLISECONDS = 120_000;

    private final Path folder;
    private final ElasticsearchPart part;
    private final RestClientTransport transport;

    private EvaluationServer(Path folder, ElasticsearchPart part) {
        this.folder = folder;
        this.part = part;
        this.transport = new RestClientTransport(
                RestClient.builder(HttpHost.create(part.url()))
                        .setRequestConfigCallback(request -> request.setSocketTimeout(ANSWER_MILLISECONDS))
                        .build(),
                new Jackson3JsonpMapper(EngineConfiguration.documents()));
    }

    /**
     * Returns when it answers, after 15 to 40 seconds.
     *
     * @throws PartFailure when it does not start
     * @throws BenchmarkFailure when infra/local-stack is not built
     */
    public static EvaluationServer start() {
        var parts = BuiltParts.folder();
        var folder = temporaryFolder();
        var part = new ElasticsearchPart(
                parts.resolve("elasticsearch.zip"),
                parts.resolve("job-analysis-plugin.zip"),
                folder.resolve("elasticsearch"),
                folder.resolve("elasticsearch.log"),
                Machine.freePort(),
                HEAP_MEGABYTES);
        try {
            part.start();
        } catch (RuntimeException failed) {
            delete(folder);
            throw failed;
        }
        return new EvaluationServer(folder, part);
    }

    /** Speaks like the matching service's own client; closed with the server. */
    public ElasticsearchClient client() {
        return new ElasticsearchClient(transport);
    }

    public URI address() {
        return URI.create(part.url());
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            part.close();
            delete(folder);
        }
    }

    /** Not the build's own folder: as root the server runs as a user who may not reach that. */
    private static Path temporaryFolder() {
        try {
            var lasting = Path.of("/var/tmp");
            var place = Files.isDirectory(lasting) ? lasting : Path.of(System.getProperty("java.io.tmpdir"));
            var folder = Files.createTempDirectory(place, "wangang-evaluation");
            if (Machine.isRoot()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException leftToTheSystem) {
            System.err.println("left behind: " + folder);
        }
    }
}
