package wangang.vacancy.feed.adapter.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.RejectedException;

@RestController
@PreAuthorize("hasAnyRole('EMPLOYER', 'OFFICER', 'SERVICE')")
class SnapshotController {

    /** Each takes a processor while its reader keeps up. */
    private static final int AT_ONCE = 4;

    private static final Rejection BUSY = new Rejection(
            Rejection.Kind.UNAVAILABLE,
            "feed/snapshot-busy",
            "同时获取快照的客户端过多，请稍后重试；日常更新请使用变更流 GET /api/feed/vacancies。",
            null);

    private final SnapshotStream snapshot;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    SnapshotController(SnapshotStream snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Streams all open vacancies, one entry of the feed a line. The first line has the cursor from which the feed goes on
     * without a gap, the last one says that the snapshot is complete.
     */
    @GetMapping("/api/feed/vacancies/snapshot")
    @ApiResponse(
            responseCode = "200",
            description = "a line with the cursor, a line per vacancy, a line with complete and count",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                            schema = @Schema(implementation = FeedEntryView.class)))
    void all(HttpServletResponse response) throws IOException {
        if (!turns.tryAcquire()) {
            throw new RejectedException(BUSY);
        }
        try {
            response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            snapshot.writeTo(response.getOutputStream());
        } finally {
            turns.release();
        }
    }
}
