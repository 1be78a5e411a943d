package wangang.matching.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import wangang.matching.recommendation.Inboxes;
import wangang.matching.state.PersonNotifications.News;

/**
 * One open connection: reads the inbox after the last number sent, whenever it is told that something came in. Numbers
 * become visible in order, so nothing is lost or repeated however often it is told.
 */
final class InboxStream {

    private static final Logger LOG = LoggerFactory.getLogger(InboxStream.class);
    private static final int PORTION = 100;
    private static final Duration BEFORE_READING_AGAIN = Duration.ofSeconds(1);

    private final UUID person;
    private final Inboxes inboxes;
    private final SseEmitter emitter;
    private final StreamSettings settings;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean interviews;
    private volatile boolean open = true;
    private long last;

    InboxStream(UUID person, long last, Inboxes inboxes, SseEmitter emitter, StreamSettings settings) {
        this.person = person;
        this.last = last;
        this.inboxes = inboxes;
        this.emitter = emitter;
        this.settings = settings;
    }

    UUID person() {
        return person;
    }

    void tell(News told) {
        if (told == News.INTERVIEWS) {
            interviews = true;
        }
        news.release();
    }

    void tellAll() {
        for (var each : News.values()) {
            tell(each);
        }
    }

    void close() {
        open = false;
        news.release();
    }

    /** Until the client goes, the stream is closed or has lasted long enough. */
    void run() {
        long end = System.nanoTime() + settings.longest().toNanos();
        try {
            // The place is told at once: a client that loses the line before the first event resumes here.
            emitter.send(SseEmitter.event().id(Long.toString(last)).comment("ok"));
            while (open && System.nanoTime() < end) {
                news.drainPermits();
                sendInterviews();
                try {
                    if (!sendPortion()) {
                        await(settings.heartbeat());
                    }
                } catch (TransientDataAccessException | DataAccessResourceFailureException away) {
                    // Not the client's matter: the line stays open and what came in meanwhile follows.
                    LOG.debug("an inbox cannot be read: {}", away.toString());
                    await(BEFORE_READING_AGAIN);
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.trace("a stream ended: {}", gone.toString());
        } catch (RuntimeException failure) {
            LOG.warn("a stream is given up: {}", failure.toString());
            emitter.complete();
        }
    }

    /** That something changed is all that is said: what is true now its page fetches, so nothing need be sent twice. */
    private void sendInterviews() throws IOException {
        if (interviews) {
            interviews = false;
            emitter.send(SseEmitter.event().name("interview").data("{}", MediaType.APPLICATION_JSON));
        }
    }

    /** Whether there may be more at once. */
    private boolean sendPortion() throws IOException {
        var items = inboxes.after(person, last, PORTION);
        for (var item : items) {
            emitter.send(SseEmitter.event()
                    .id(Long.toString(item.seq()))
                    .name("recommendation")
                    .data(item, MediaType.APPLICATION_JSON));
            last = item.seq();
        }
        return items.size() == PORTION;
    }

    private void await(Duration most) throws IOException {
        try {
            if (!news.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                emitter.send(SseEmitter.event().comment("heartbeat"));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }
}
