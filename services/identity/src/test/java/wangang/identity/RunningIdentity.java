package wangang.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.ScheduledTask;

/** The service, started and spoken to over HTTP like by anybody else; its clock can be put forward. */
final class RunningIdentity implements AutoCloseable {

    static final String ISSUER = "https://jobs.example";
    static final String SERVICE_SECRET = "the-operators-secret";
    static final String EMPLOYER_SECRET = "the-demo-employers-secret";

    private static final class Shared {
        private static final RunningIdentity IDENTITY = fresh();
    }

    private final ConfigurableApplicationContext context;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile Duration ahead = Duration.ZERO;

    private RunningIdentity(Database database, String... settings) {
        var all = new LinkedHashMap<String, String>();
        all.put("spring.datasource.url", database.url());
        all.put("spring.datasource.username", database.user());
        all.put("server.port", "0");
        all.put("logging.level.root", "warn");
        all.put("wangang.identity.issuer", ISSUER);
        all.put("wangang.identity.keys.secret", "a secret of this test");
        all.put("wangang.identity.lock-out.after", "3");
        all.put("wangang.identity.clients.demo.service", SERVICE_SECRET);
        all.put("wangang.identity.clients.demo.employer", EMPLOYER_SECRET);
        for (var setting : settings) {
            all.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        this.context = new SpringApplicationBuilder(IdentityApplication.class)
                .initializers(starting -> starting.getBeanFactory().registerSingleton("testClock", movableClock()))
                .run(all.entrySet().stream().map(setting -> "--" + setting).toArray(String[]::new));
    }

    /** For tests that leave its clock and settings alone; it ends with them all. */
    static RunningIdentity shared() {
        return Shared.IDENTITY;
    }

    static RunningIdentity on(Database database, String... settings) {
        return new RunningIdentity(database, settings);
    }

    static RunningIdentity fresh(String... settings) {
        return new RunningIdentity(Database.fresh(), settings);
    }

    void putClockForward(Duration by) {
        ahead = ahead.plus(by);
    }

    Instant now() {
        return Instant.now().plus(ahead);
    }

    /** Does now what the scheduler does from time to time. */
    void runScheduled(String component) {
        var tasks = context.getBean(ScheduledAnnotationBeanPostProcessor.class).getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().contains(component))
                .toList();
        if (tasks.size() != 1) {
            throw new AssertionError(component + " is scheduled " + tasks.size() + " times");
        }
        tasks.getFirst().getRunnable().run();
    }

    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> shape) {
        var address =
                URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
        try {
            var request = shape.apply(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)));
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(path, failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    HttpResponse<String> get(String path) {
        return send(path, request -> request);
    }

    HttpResponse<String> postJson(String path, String token, String body) {
        return sendJson("POST", path, token, body);
    }

    HttpResponse<String> postForm(String path, Map<String, String> form) {
        return send(path, request -> Form.post(request, form));
    }

    HttpResponse<String> withToken(String method, String path, String token) {
        return send(path, request -> authorized(request, token).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> sendJson(String method, String path, String token, String body) {
        return send(
                path,
                request -> authorized(request, token)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> clientCredentials(String client, String secret) {
        return clientCredentials(client, secret, Map.of());
    }

    /** @param more parameters of the token request */
    HttpResponse<String> clientCredentials(String client, String secret, Map<String, String> more) {
        var form = new LinkedHashMap<>(more);
        form.put("grant_type", "client_credentials");
        var credentials = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(
                "/oauth2/token", request -> Form.post(request, form).header("Authorization", "Basic " + credentials));
    }

    String operatorToken() {
        return Answers.text(clientCredentials("wangang-operator", SERVICE_SECRET), "access_token");
    }

    String employerToken() {
        return Answers.text(clientCredentials("demo-employer", EMPLOYER_SECRET), "access_token");
    }

    HttpResponse<String> register(String username, String password, String role) {
        return postJson(
                "/accounts/registrations",
                "",
                "{\"username\":\"%s\",\"password\":\"%s\",\"role\":\"%s\"}".formatted(username, password, role));
    }

    private Clock movableClock() {
        InstantSource source = () -> now().truncatedTo(ChronoUnit.MICROS);
        return source.withZone(ZoneOffset.UTC);
    }

    private static HttpRequest.Builder authorized(HttpRequest.Builder request, String token) {
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    @Override
    public void close() {
        context.close();
    }
}
