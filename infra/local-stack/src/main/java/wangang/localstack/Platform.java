package wangang.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import wangang.localstack.parts.Child;
import wangang.localstack.parts.ElasticsearchPart;
import wangang.localstack.parts.KafkaPart;
import wangang.localstack.parts.Machine;
import wangang.localstack.parts.Part;
import wangang.localstack.parts.PartFailure;
import wangang.localstack.parts.PostgresPart;
import wangang.localstack.parts.Waiting;

/** The running platform: three parts, then every service as a process of its own. Closing it stops all. */
final class Platform implements AutoCloseable {

    private static final Duration SERVICE_START = Duration.ofMinutes(3);
    private static final Duration SERVICE_STOP = Duration.ofSeconds(25);
    private static final int SEARCH_HEAP_MEGABYTES = 512;
    private static final long LEAST_DISK = 1024L * 1024 * 1024;

    private final Installation place;
    private final Secrets secrets;
    private final List<ServiceDescriptor> services;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Child> running = new HashMap<>();
    private final Running notes;
    private volatile boolean closing;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    Platform(Installation place) {
        this.place = place;
        this.secrets = new Secrets(place.state());
        this.notes = new Running(place);
        this.services = ServiceDescriptor.discover(place.root());
    }

    Secrets secrets() {
        return secrets;
    }

    void start() {
        checkPorts();
        place.makeFolders();
        checkDisk();
        var postgres = new PostgresPart(
                place.parts().resolve("postgresql.jar"),
                place.data().resolve("postgresql"),
                place.logs().resolve("postgresql.log"),
                place.postgresPort(),
                secrets.get("database.superuser", "text"));
        var kafka = new KafkaPart(
                place.parts().resolve("kafka"),
                place.data().resolve("kafka"),
                place.logs().resolve("kafka.log"),
                place.kafkaPort(),
                place.kafkaControllerPort());
        var elasticsearch = new ElasticsearchPart(
                place.parts().resolve("elasticsearch.zip"),
                place.parts().resolve("job-analysis-plugin.zip"),
                place.data().resolve("elasticsearch"),
                place.logs().resolve("elasticsearch.log"),
                place.elasticsearchPort(),
                SEARCH_HEAP_MEGABYTES);
        startTogether(List.of(postgres, kafka, elasticsearch));
        services.stream().filter(ServiceDescriptor::database).forEach(service -> makeDatabase(postgres, service));
        // In front of the timed part: unpacking a new build is no start.
        services.forEach(service -> new Application(place, service).command());
        for (var service : services) {
            running.put(service.name(), launch(service, postgres, kafka, elasticsearch));
        }
        together(services.stream()
                .<Runnable>map(service -> () -> Report.timed(service.name(), () -> awaitReady(service)))
                .toList());
        running.forEach((name, child) -> child.whenEnded(status -> tellOfEnd(name, status)));
    }

    private void tellOfEnd(String name, int status) {
        if (!closing) {
            Report.line(name + " ended by itself (exit status " + status + "): see `./wangang logs " + name
                    + "`, then stop and start again.");
        }
    }

    private void checkDisk() {
        for (var folder : List.of(place.state(), place.data())) {
            long free = folder.toFile().getUsableSpace();
            if (free < LEAST_DISK) {
                throw new PartFailure(
                        "Only " + free / 1_048_576 + " MiB are free on the disk of " + folder
                                + ": free at least 1 GiB and start again.",
                        null);
            }
        }
    }

    private void startTogether(List<Part> wanted) {
        parts.addAll(wanted);
        together(wanted.stream()
                .<Runnable>map(part -> () -> Report.timed(part.name(), () -> {
                    part.start();
                    notes.note(part.name(), part.pid());
                }))
                .toList());
    }

    /** Ends with the first failure, or when all are done. */
    private static void together(List<Runnable> works) {
        var all = new CompletableFuture<Void>();
        var each = works.stream()
                .map(work -> CompletableFuture.runAsync(work, Thread::startVirtualThread)
                        .whenComplete((done, failure) -> {
                            if (failure != null) {
                                all.completeExceptionally(failure);
                            }
                        }))
                .toArray(CompletableFuture[]::new);
        var joined = CompletableFuture.allOf(each).thenRun(() -> all.complete(null));
        try {
            all.get();
        } catch (ExecutionException failed) {
            throw causeOf(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted.", interrupted);
        } finally {
            joined.cancel(false);
        }
    }

    private static RuntimeException causeOf(ExecutionException failed) {
        var cause = failed.getCause() instanceof CompletionException wrapped ? wrapped.getCause() : failed.getCause();
        return cause instanceof RuntimeException known ? known : new IllegalStateException(failed);
    }

    private void checkPorts() {
        var wanted = new HashMap<Integer, String>();
        services.forEach(service -> wanted.put(place.port(service), service.name()));
        wanted.put(place.postgresPort(), "PostgreSQL");
        wanted.put(place.kafkaPort(), "Kafka");
        wanted.put(place.kafkaControllerPort(), "Kafka's controller");
        wanted.put(place.elasticsearchPort(), "Elasticsearch");
        wanted.forEach((port, who) -> {
            if (Machine.answers(port)) {
                throw new PartFailure(
                        "Port " + port + " (wanted by " + who + ") is taken: stop what uses it, or choose others with"
                                + " `./wangang up --port " + (place.port() + 1000) + "`.",
                        null);
            }
        });
    }

    private void makeDatabase(PostgresPart postgres, ServiceDescriptor service) {
        var name = service.databaseName();
        var password = secrets.get("database." + name, "text");
        if (!postgres.exists("SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
            postgres.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
        }
        if (!postgres.exists("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            postgres.execute(
                    "CREATE DATABASE " + name + " OWNER " + name,
                    "REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
        }
    }

    private Child launch(
            ServiceDescriptor service, PostgresPart postgres, KafkaPart kafka, ElasticsearchPart elasticsearch) {
        var environment = new HashMap<String, String>();
        environment.put("WANGANG_PORT", Integer.toString(place.port(service)));
        environment.put("WANGANG_BIND_ADDRESS", "127.0.0.1");
        environment.put("WANGANG_KAFKA_BOOTSTRAP", kafka.bootstrap());
        environment.put("WANGANG_ELASTICSEARCH_URL", elasticsearch.url());
        environment.put("WANGANG_ISSUER_URI", place.gateway());
        environment.put("WANGANG_DEMO_TOKENS", "true");
        for (var other : services) {
            var url = "http://localhost:" + place.port(other);
            environment.put("WANGANG_" + other.variableName() + "_URL", url);
            if ("identity".equals(other.name())) {
                environment.put("WANGANG_JWKS_URI", url + "/oauth2/jwks");
            }
        }
        if (service.database()) {
            environment.put("WANGANG_DATABASE_URL", postgres.url(service.databaseName()));
            environment.put("WANGANG_DATABASE_USER", service.databaseName());
            environment.put("WANGANG_DATABASE_PASSWORD", secrets.get("database." + service.databaseName(), "text"));
        }
        service.secrets().forEach((name, form) -> environment.put(name, secrets.get(name, form)));
        var child = Child.start(
                new Application(place, service).command(),
                environment,
                place.state(),
                place.logs().resolve(service.name() + ".log"));
        notes.note(service.name(), child.pid());
        return child;
    }

    private void awaitReady(ServiceDescriptor service) {
        var child = running.get(service.name());
        if (child == null) {
            throw new IllegalStateException(service.name() + " was not launched");
        }
        if (!Waiting.until(() -> isReady(place.port(service)), child::isAlive, SERVICE_START)) {
            throw new PartFailure(
                    service.name() + " did not become ready; its log " + child.log() + " ends with:\n" + child.tail(20),
                    null);
        }
    }

    private boolean isReady(int port) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Services first and together, then the parts they need. */
    @Override
    public void close() {
        closing = true;
        var stopping = running.values().stream()
                .map(child -> Thread.startVirtualThread(() -> child.stop(SERVICE_STOP)))
                .toList();
        stopping.forEach(Platform::join);
        running.keySet().forEach(notes::forget);
        running.clear();
        for (var part : parts.reversed()) {
            try {
                part.close();
                notes.forget(part.name());
            } catch (PartFailure failed) {
                Report.line(failed.sentence());
            }
        }
        parts.clear();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
