package wangang.documentation.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The description that a running gateway serves. */
public final class ServedApi {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 5;

    private ServedApi() {}

    /**
     * Asks again while a service is missing: the first time one may take longer than the gateway waits for it.
     *
     * @throws IOException when the gateway does not answer, with a sentence that says what to do
     */
    public static String of(URI gateway) throws IOException, InterruptedException {
        var description = ask(gateway);
        for (int tries = 1; tries < TRIES && !StoredApi.isWhole(description); tries++) {
            description = ask(gateway);
        }
        return description;
    }

    private static String ask(URI gateway) throws IOException, InterruptedException {
        var address = gateway.resolve("/v3/api-docs");
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new IOException(
                    address + " does not describe the API (" + failed.getMessage() + "): is the platform running?",
                    failed);
        }
    }
}
