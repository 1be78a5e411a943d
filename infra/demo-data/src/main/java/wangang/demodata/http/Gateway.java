package wangang.demodata.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** The one door of the platform; waits and repeats where the answer asks for it. */
public final class Gateway {

    private static final int ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Gateway(URI address) {
        this.address = address;
    }

    public URI uri(String path) {
        return address.resolve(path);
    }

    /**
     * Repeats after 429 and 503, and after lost connections, 502 and 504 when the call may be repeated.
     *
     * @throws GatewayFailure when nobody answers
     */
    public Answer send(Call call) {
        for (int attempt = 1; ; attempt++) {
            Duration pause;
            try {
                var answer = once(call);
                if (attempt == ATTEMPTS || !asksForPatience(answer, call)) {
                    return answer;
                }
                pause = answer.retryAfter().orElse(growing(attempt));
            } catch (IOException lost) {
                if (attempt == ATTEMPTS || !call.isRepeatable()) {
                    throw new GatewayFailure(
                            "The gateway at " + address + " does not answer; is the platform up?", lost);
                }
                pause = growing(attempt);
            }
            rest(pause);
        }
    }

    private Answer once(Call call) throws IOException {
        var request = HttpRequest.newBuilder(uri(call.path())).timeout(PATIENCE);
        call.headers().forEach(request::setHeader);
        var body = call.body();
        if (body == null) {
            request.method(call.method(), HttpRequest.BodyPublishers.noBody());
        } else {
            if (!call.headers().containsKey("Content-Type")) {
                request.setHeader("Content-Type", "application/json");
            }
            request.method(
                    call.method(),
                    HttpRequest.BodyPublishers.ofString(body instanceof String text ? text : Json.write(body)));
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static boolean asksForPatience(Answer answer, Call call) {
        return switch (answer.status()) {
            case 429, 503 -> true;
            case 502, 504 -> call.isRepeatable();
            default -> false;
        };
    }

    private static Duration growing(int attempt) {
        long millis = FIRST_PAUSE.toMillis() << (attempt - 1);
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis));
    }

    /** @throws GatewayFailure when the thread is interrupted */
    public static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static GatewayFailure interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new GatewayFailure("Stopped before the work was done.", stopped);
    }
}
