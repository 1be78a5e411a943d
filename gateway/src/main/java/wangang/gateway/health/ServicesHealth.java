package wangang.gateway.health;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jetty.client.HttpClient;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import wangang.gateway.routing.RouteTable;

/** Asks every service whether it is ready, all at once, and names those that are not; never their addresses. */
@Component("services")
final class ServicesHealth extends AbstractHealthIndicator {

    private final HttpClient client;
    private final RouteTable table;
    private final HealthSettings settings;

    ServicesHealth(HttpClient downstreamClient, RouteTable table, HealthSettings settings) {
        this.client = downstreamClient;
        this.table = table;
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var questions = table.services().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, service -> ask(service.getValue())));
        var answers = new TreeMap<String, Status>();
        questions.forEach((service, question) -> answers.put(service, question.join()));
        health.status(answers.values().stream().allMatch(Status.UP::equals) ? Status.UP : Status.DOWN);
        answers.forEach((service, status) -> health.withDetail(service, status.getCode()));
    }

    private CompletableFuture<Status> ask(URI service) {
        var answer = new CompletableFuture<Status>();
        client.newRequest(service.resolve("/actuator/health/readiness"))
                .timeout(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS)
                .send(result -> answer.complete(
                        result.isSucceeded() && result.getResponse().getStatus() == 200 ? Status.UP : Status.DOWN));
        return answer;
    }
}
