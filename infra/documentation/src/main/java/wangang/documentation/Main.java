package wangang.documentation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import wangang.documentation.api.StoredApi;
import wangang.documentation.project.Project;

/** Writes the generated documents: {@code --gateway ADDRESS} takes the API's description from a running platform. */
final class Main {

    private static final String GATEWAY = "--gateway";

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            System.exit(run(arguments));
        } catch (IOException | IllegalStateException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    /** Returns the exit code: 0, 1 when something is missing in the sources, 2 when asked wrongly. */
    private static int run(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 0 && (arguments.length != 2 || !arguments[0].equals(GATEWAY))) {
            System.err.println("Known is only " + GATEWAY + " ADDRESS, such as " + GATEWAY + " http://localhost:8080.");
            return 2;
        }
        var project = Project.around(Path.of(""));
        if (arguments.length == 2) {
            write(project.docs().resolve(StoredApi.PATH), StoredApi.text(describedBy(arguments[1])));
        }
        var documents = Documents.of(project);
        Generated.deleteAll(project);
        for (var page : documents.texts().entrySet()) {
            write(project.docs().resolve(page.getKey()), page.getValue());
        }
        documents.flaws().forEach(System.err::println);
        System.out.println(documents.texts().size() + " pages written, "
                + documents.flaws().size() + " flaws");
        return documents.flaws().isEmpty() ? 0 : 1;
    }

    private static String describedBy(String gateway) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(gateway + "/v3/api-docs"))
                    .timeout(Duration.ofSeconds(60))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new IOException(
                    gateway + "/v3/api-docs could not be read (" + failed.getMessage() + "): is the platform running?",
                    failed);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
