package wangang.benchmarks.measuring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Json;

/** The platform's own Elasticsearch, spoken to without any client in between. */
public final class SearchServer {

    private static final int FOUND = 300;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    public SearchServer(URI address) {
        this.address = address;
    }

    /** @throws BenchmarkFailure unless the answer is a success */
    public JsonNode send(String method, String path, @Nullable String body) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, content)
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= FOUND) {
                throw new BenchmarkFailure(
                        "Elasticsearch refused %s %s with status %d: %s"
                                .formatted(method, path, answer.statusCode(), answer.body()),
                        null);
            }
            return Json.read(answer.body());
        } catch (IOException lost) {
            throw new BenchmarkFailure("Elasticsearch does not answer at " + address + ".", lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("Stopped before the work was done.", stopped);
        }
    }

    /** The setting of the index behind an alias, as Elasticsearch writes it. */
    public String setting(String alias, String name) {
        var indices = send("GET", "/" + alias + "/_settings/" + name + "?flat_settings=true", null);
        return indices.path(index(indices)).path("settings").path(name).asString("");
    }

    /** The mapping of the index behind an alias. */
    public JsonNode mapping(String alias) {
        var indices = send("GET", "/" + alias + "/_mapping", null);
        return indices.path(index(indices)).path("mappings");
    }

    private static String index(JsonNode byName) {
        return byName.propertyNames().iterator().next();
    }
}
