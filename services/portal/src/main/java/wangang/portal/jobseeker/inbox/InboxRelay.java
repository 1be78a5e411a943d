package wangang.portal.jobseeker.inbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * Passes a stream on, each recommendation as HTML, until one of both ends goes. Ids and heartbeats pass unchanged, so
 * that a browser resumes where it stopped, and its going away shows at the next heartbeat.
 */
final class InboxRelay implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxRelay.class);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String RECOMMENDATION = "recommendation";

    private final InputStream upstream;
    private final SseEmitter browser;
    private final UnaryOperator<String> html;

    InboxRelay(InputStream upstream, SseEmitter browser, UnaryOperator<String> html) {
        this.upstream = upstream;
        this.browser = browser;
        this.html = html;
        browser.onCompletion(this::close);
        browser.onTimeout(this::close);
        browser.onError(gone -> close());
    }

    @Override
    public void run() {
        try (var lines = new BufferedReader(new InputStreamReader(upstream, StandardCharsets.UTF_8))) {
            for (var event = ServerEvent.read(lines); event != null; event = ServerEvent.read(lines)) {
                browser.send(passedOn(event));
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.trace("a stream ended: {}", gone.toString());
        } catch (RuntimeException failure) {
            LOG.warn("a stream is given up: {}", failure.getClass().getSimpleName());
        } finally {
            close();
            // The browser comes back by itself, with the last id it has.
            browser.complete();
        }
    }

    private SseEventBuilder passedOn(ServerEvent event) {
        var passed = SseEmitter.event();
        if (event.id() != null) {
            passed.id(event.id());
        }
        if (event.name() != null) {
            passed.name(event.name());
        }
        if (event.comment() != null) {
            passed.comment(event.comment());
        }
        if (event.data() != null && RECOMMENDATION.equals(event.name())) {
            passed.data(html.apply(event.data()), HTML);
        } else if (event.data() != null) {
            passed.data(event.data());
        }
        return passed;
    }

    private void close() {
        try {
            upstream.close();
        } catch (IOException already) {
            LOG.trace("a stream was closed already: {}", already.toString());
        }
    }
}
