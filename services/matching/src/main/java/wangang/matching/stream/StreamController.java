package wangang.matching.stream;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import wangang.matching.recommendation.InboxItem;
import wangang.matching.recommendation.Inboxes;
import wangang.matching.state.People;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;

/** Recommendations as they come in; without a place to resume from it begins with what comes next. */
@RestController
@PreAuthorize("hasRole('JOBSEEKER')")
class StreamController {

    private final People people;
    private final Inboxes inboxes;
    private final StreamHub hub;

    StreamController(People people, Inboxes inboxes, StreamHub hub) {
        this.people = people;
        this.inboxes = inboxes;
        this.hub = hub;
    }

    /**
     * Sends recommendations as server-sent events as they come in: event recommendation, id seq, data as in the inbox.
     * Resumes after the last event that was received; without one it begins with what comes next. An event interview,
     * without id, says that something of the person's interviews changed: fetch them anew.
     *
     * @param header seq of the last event received, as browsers send it
     * @param parameter the same, for clients that cannot set headers
     */
    @GetMapping(path = "/api/jobseekers/me/stream")
    @ApiResponse(
            responseCode = "200",
            description = "events, and a comment as a heartbeat while there are none",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = InboxItem.class)))
    ResponseEntity<SseEmitter> stream(
            Caller caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String header,
            @RequestParam(name = "lastEventId", required = false) @Nullable String parameter) {
        var person = Edge.unwrap(people.of(caller)).jobseekerId();
        var given = header == null || header.isBlank() ? parameter : header;
        long last = given == null || given.isBlank() ? inboxes.lastSeq(person) : number(given);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .body(Edge.unwrap(hub.open(person, last)));
    }

    private static long number(String given) {
        try {
            return Math.max(0, Long.parseLong(given.strip()));
        } catch (NumberFormatException unreadable) {
            return Edge.unwrap(Outcome.refused(
                    Rejection.invalid("stream/invalid-place", "Last-Event-ID", "Last-Event-ID 应为上次收到的事件编号。")));
        }
    }
}
