package wangang.localstack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One Elasticsearch 8.19 node (minimal distribution) with our analysis plugin. */
public final class ElasticsearchPart implements Part {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Path distribution;
    private final Path plugin;
    private final Path folder;
    private final Path log;
    private final int port;
    private final int heapMegabytes;
    private @Nullable Child node;

    public ElasticsearchPart(Path distribution, Path plugin, Path folder, Path log, int port, int heapMegabytes) {
        this.distribution = distribution;
        this.plugin = plugin;
        this.folder = folder;
        this.log = log;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
    }

    @Override
    public String name() {
        return "elasticsearch";
    }

    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public void start() {
        var home = install();
        var command =
                Machine.unprivileged(List.of(home.resolve("bin/elasticsearch").toString()));
        var environment = Map.of(
                "ES_JAVA_HOME",
                System.getProperty("java.home"),
                "ES_JAVA_OPTS",
                "-Xms%1$dm -Xmx%1$dm".formatted(heapMegabytes));
        var started = Child.start(command, environment, home, log);
        node = started;
        if (!Waiting.until(this::isReady, started::isAlive, START)) {
            var tail = started.tail(15);
            close();
            throw new PartFailure(
                    "Elasticsearch did not start on port " + port + ". Its log ends with:\n" + tail, null);
        }
    }

    private Path install() {
        var stamp = folder.resolve("installed");
        var wanted = distribution + " " + modified(distribution) + "\n" + plugin + " " + modified(plugin) + "\n";
        var home = folder.resolve("home");
        try {
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(wanted)) {
                Machine.run(List.of("rm", "-rf", home.toString()));
                Files.createDirectories(folder.resolve("unpacked"));
                Machine.run(List.of("rm", "-rf", folder.resolve("unpacked").toString()));
                Machine.unzip(distribution, folder.resolve("unpacked"));
                try (var content = Files.list(folder.resolve("unpacked"))) {
                    Files.move(content.findFirst().orElseThrow(), home);
                }
                Machine.unzip(plugin, home.resolve("plugins/job-analysis"));
                try (var programs = Files.list(home.resolve("bin"))) {
                    programs.forEach(program -> program.toFile().setExecutable(true, false));
                }
                Files.writeString(stamp, wanted);
            }
            Files.createDirectories(folder.resolve("data"));
            Files.writeString(home.resolve("config/elasticsearch.yml"), settings());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Machine.giveToUnprivileged(folder);
        return home;
    }

    private String settings() {
        return """
                cluster.name: wangang-local
                discovery.type: single-node
                xpack.security.enabled: false
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                path.data: %s
                action.auto_create_index: false
                # The demo must not stop serving because the host's disk is nearly full; doctor warns about it.
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(port, Machine.freePort(), folder.resolve("data"));
    }

    private static long modified(Path file) {
        if (!Files.exists(file)) {
            throw new PartFailure("The file " + file + " is missing; build infra/local-stack.", null);
        }
        return file.toFile().lastModified();
    }

    private boolean isReady() {
        try (var http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
            var request = HttpRequest.newBuilder(
                            URI.create(url() + "/_cluster/health?wait_for_status=yellow&timeout=1s"))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        var running = node;
        if (running != null) {
            running.stop(STOP);
            node = null;
        }
    }

    @Override
    public long pid() {
        return node == null ? 0 : node.pid();
    }
}
