package wangang.portal.jobseeker.inbox;

import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import wangang.portal.services.Answer;
import wangang.portal.services.EventStreams;

/** Recommendations as they come in, each a piece of the page. */
@Controller
class StreamController {

    /** Then the browser comes back, so that who signed out elsewhere gets nothing more. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final EventStreams streams;
    private final InboxFragments fragments;

    StreamController(EventStreams streams, InboxFragments fragments) {
        this.streams = streams;
        this.fragments = fragments;
    }

    /**
     * @param header the last event received, as browsers send it when they come back by themselves
     * @param after the last event that the page shows, for a first connection
     */
    @GetMapping("/me/stream")
    ResponseEntity<SseEmitter> stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String after,
            CsrfToken csrf) {
        var last = header == null || header.isBlank() ? after : header;
        var token = csrf.getToken();
        return switch (streams.open("matching", "/api/jobseekers/me/stream", last)) {
            case Answer.Given<InputStream>(var events, var etag) -> relayed(events, token);
            case Answer.Refused<InputStream>(var problem) -> refused(problem.status());
            case Answer.Away<InputStream>(var service) -> refused(HttpStatus.SERVICE_UNAVAILABLE.value());
        };
    }

    private ResponseEntity<SseEmitter> relayed(InputStream events, String csrf) {
        var browser = new SseEmitter(LONGEST.toMillis());
        var relay = new InboxRelay(events, browser, data -> fragments.html(data, csrf));
        Thread.ofVirtual().name("inbox-relay").start(relay);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .body(browser);
    }

    private static ResponseEntity<SseEmitter> refused(int status) {
        return ResponseEntity.status(status).build();
    }
}
