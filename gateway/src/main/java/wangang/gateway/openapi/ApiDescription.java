package wangang.gateway.openapi;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.BufferingResponseListener;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Result;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import wangang.gateway.routing.RouteTable;

/** The API of the whole platform at one address; a service that is away is left out and named. */
@RestController
final class ApiDescription {

    private static final int LARGEST = 8 * 1024 * 1024;

    private final HttpClient client;
    private final RouteTable table;
    private final JsonMapper json;
    private final OpenApiSettings settings;
    private final LoadingCache<String, ObjectNode> merged;

    ApiDescription(HttpClient downstreamClient, RouteTable table, JsonMapper json, OpenApiSettings settings) {
        this.client = downstreamClient;
        this.table = table;
        this.json = json;
        this.settings = settings;
        this.merged = Caffeine.newBuilder().expireAfterWrite(settings.keep()).build(all -> collect());
    }

    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    String describe() {
        var description = merged.get("all");
        if (!description.path("x-unavailable").isEmpty()) {
            merged.invalidate("all");
        }
        return description.toString();
    }

    private ObjectNode collect() {
        var questions = new TreeMap<String, CompletableFuture<Optional<JsonNode>>>();
        table.services().forEach((service, address) -> {
            if (!settings.without().contains(service)) {
                questions.put(service, ask(address));
            }
        });
        var descriptions = new TreeMap<String, JsonNode>();
        var unavailable = new ArrayList<String>();
        questions.forEach((service, question) -> question.join()
                .ifPresentOrElse(
                        description -> descriptions.put(service, description), () -> unavailable.add(service)));
        var merging = new Merging(
                json,
                (service, path) ->
                        table.serviceFor(path).filter(service::equals).isPresent());
        return merging.merge(descriptions, unavailable);
    }

    private CompletableFuture<Optional<JsonNode>> ask(URI service) {
        var answer = new CompletableFuture<Optional<JsonNode>>();
        client.newRequest(service.resolve("/v3/api-docs"))
                .timeout(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS)
                .send(new BufferingResponseListener(LARGEST) {
                    @Override
                    public void onComplete(Result result) {
                        answer.complete(
                                result.isSucceeded() && result.getResponse().getStatus() == 200
                                        ? parse(getContent())
                                        : Optional.empty());
                    }
                });
        return answer;
    }

    private Optional<JsonNode> parse(byte[] content) {
        try {
            return Optional.of(json.readTree(content));
        } catch (JacksonException notADescription) {
            return Optional.empty();
        }
    }
}
