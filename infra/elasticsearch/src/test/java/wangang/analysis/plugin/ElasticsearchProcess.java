package wangang.analysis.plugin;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A real server of the minimal distribution with the built plugin, on a free port, in a folder of its own. */
final class ElasticsearchProcess implements AutoCloseable {
    private static final boolean ROOT = System.getProperty("user.name").equals("root");
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;
    private final int port;
    private final Process process;

    private ElasticsearchProcess(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static ElasticsearchProcess start(Path serverZip, Path pluginZip) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("job-analysis-it");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        unzip(serverZip, folder);
        Path home;
        try (Stream<Path> inside = Files.list(folder)) {
            home = inside.findFirst().orElseThrow();
        }
        unzip(pluginZip, home.resolve("plugins/job-analysis"));
        try (Stream<Path> commands = Files.list(home.resolve("bin"))) {
            commands.map(Path::toFile).forEach(command -> command.setExecutable(true, false));
        }
        int port = freePort();
        Files.writeString(home.resolve("config/elasticsearch.yml"), """
                discovery.type: single-node
                xpack.security.enabled: false
                http.port: %d
                transport.port: %d
                """.formatted(port, freePort()));
        if (ROOT) {
            new ProcessBuilder("chown", "-R", "65534:65534", home.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
        return new ElasticsearchProcess(folder, port, launch(folder, home)).untilReady();
    }

    private static Process launch(Path folder, Path home) throws IOException {
        List<String> command = new ArrayList<>();
        if (ROOT) {
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        command.add(home.resolve("bin/elasticsearch").toString());
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("ES_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
        File log = folder.resolve("output.log").toFile();
        return builder.redirectErrorStream(true).redirectOutput(log).start();
    }

    private ElasticsearchProcess untilReady() {
        try {
            await("Elasticsearch answers on port " + port)
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(300))
                    .ignoreExceptions()
                    .until(() -> !process.isAlive()
                            || call("GET", "/_cluster/health", "").has("status"));
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(folder.resolve("output.log")));
            }
            return this;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    JsonNode call(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        return json.readTree(response.body());
    }

    String output() throws IOException {
        return Files.readString(folder.resolve("output.log"));
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            children.forEach(ProcessHandle::destroyForcibly);
        }
        children.forEach(child -> child.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        delete();
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void unzip(Path zip, Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                }
            }
        }
    }
}
