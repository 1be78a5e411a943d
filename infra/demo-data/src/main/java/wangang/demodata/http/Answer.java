package wangang.demodata.http;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What the gateway answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,4}");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    public boolean isDone() {
        return status >= 200 && status < 300;
    }

    /** The body; a missing node when it is no JSON. */
    public JsonNode json() {
        try {
            return Json.read(body.isBlank() ? "{}" : body);
        } catch (JacksonException other) {
            return Json.read("{}");
        }
    }

    /** The {@code code} of a problem, empty when there is none. */
    public String code() {
        return json().path("code").asString("");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    Optional<Duration> retryAfter() {
        return headers.firstValue("Retry-After")
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
