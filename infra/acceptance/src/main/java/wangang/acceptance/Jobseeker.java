package wangang.acceptance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;

/** A person at the web page, mostly on a phone. */
public record Jobseeker(Platform platform, String token, String email) {

    private static final String TEXT_VERSION = "2026-11";
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(60);

    public Answer send(Call call) {
        return platform.send(call.bearing(token));
    }

    /** Files, leaves contact data and consents to being found and told. */
    public Jobseeker filed(Map<String, Object> file) {
        expect("Filing", Call.put("/api/jobseekers/me", file));
        expect("Keeping a contact", Call.put("/api/jobseekers/me/contact", Map.of("email", email)));
        for (var purpose : List.of("PERSONALISATION", "MATCHING", "RECOMMENDATIONS")) {
            consent(purpose, true);
        }
        return this;
    }

    /** The matching learns of a file by an event; before that it cannot keep a saved search. */
    public Jobseeker subscribed(String word) {
        Awaitility.await("the matching knows the jobseeker")
                .atMost(KNOWN_WITHIN)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> send(Call.post(
                                "/api/jobseekers/me/alerts", Map.of("name", "海洋观测", "query", Map.of("q", word))))
                        .isDone());
        return this;
    }

    void consent(String purpose, boolean granted) {
        expect(
                "Deciding on a consent",
                Call.put(
                        "/api/jobseekers/me/consents/" + purpose,
                        Map.of("granted", granted, "textVersion", TEXT_VERSION)));
    }

    String id() {
        return expect("Reading one's file", Call.get("/api/jobseekers/me"))
                .json()
                .path("jobseekerId")
                .asString("");
    }

    Answer apply(String vacancyId, String employerId) {
        return send(Call.post(
                "/api/applications",
                Map.of(
                        "vacancyId",
                        vacancyId,
                        "consent",
                        Map.of("recipientEmployerId", employerId, "textVersion", TEXT_VERSION, "granted", true))));
    }

    /** @param lastEventId where to resume; null for what comes from now on */
    EventStream stream(@Nullable String lastEventId) {
        return stream(lastEventId, event -> {});
    }

    /** @param told of every event as it comes in */
    public EventStream stream(@Nullable String lastEventId, Consumer<EventStream.Event> told) {
        return EventStream.open(platform.gateway().uri("/api/jobseekers/me/stream"), token, lastEventId, told);
    }

    private Answer expect(String action, Call call) {
        return platform.expect(action, call.bearing(token));
    }
}
