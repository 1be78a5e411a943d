package wangang.gateway.proxy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.OutputStreamRequestContent;
import org.eclipse.jetty.client.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wangang.gateway.problems.Refusal;

/**
 * A request body on its way to the service. Small ones are sent whole; others pass on a thread of their own, so that
 * the answer can flow back meanwhile. At most {@code limit} bytes pass.
 */
final class Upload {

    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);
    private static final String ATTRIBUTE = Upload.class.getName();
    private static final int WHOLE = 64 * 1024;

    private final Request call;
    private final InputStream body;
    private final long limit;
    private volatile boolean waitingForClient;
    private volatile long lastProgress = System.nanoTime();
    private volatile @Nullable Refusal refusal;

    private Upload(Request call, InputStream body, long limit) {
        this.call = call;
        this.body = body;
        this.limit = limit;
    }

    static Upload start(Request call, HttpServletRequest request, long limit) {
        try {
            var upload = new Upload(call, request.getInputStream(), limit);
            long length = request.getContentLengthLong();
            if (length > 0 && length <= WHOLE) {
                call.body(new BytesRequestContent(request.getContentType(), upload.body.readNBytes((int) length)));
            } else if (length != 0 && !request.getInputStream().isFinished()) {
                request.setAttribute(ATTRIBUTE, upload.stream(request.getContentType()));
            }
            upload.lastProgress = System.nanoTime();
            return upload;
        } catch (IOException clientGone) {
            throw Refusal.incompleteBody(clientGone);
        }
    }

    /** What went wrong on the client's side, if anything did. */
    @Nullable
    Refusal refusal() {
        return refusal;
    }

    /** Nanoseconds for which the ball has been in the service's court. */
    long serviceHasHadSince() {
        return waitingForClient ? 0 : System.nanoTime() - lastProgress;
    }

    /** Waits until nobody reads the client's request any more; only then may its connection be used again. */
    static void awaitEndOf(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(ATTRIBUTE) instanceof Thread thread && thread.isAlive()) {
            response.flushBuffer();
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Thread stream(@Nullable String contentType) {
        var content = new OutputStreamRequestContent(contentType == null ? "application/octet-stream" : contentType);
        call.body(content);
        return Thread.ofVirtual().name("upload").start(() -> copyTo(content));
    }

    /** Closed only at the true end: a body cut short must not look whole to the service. */
    private void copyTo(OutputStreamRequestContent content) {
        var out = content.getOutputStream();
        try {
            var buffer = new byte[16 * 1024];
            long total = 0;
            for (int read = next(buffer); read >= 0; read = next(buffer)) {
                total += read;
                if (total > limit) {
                    throw Refusal.bodyTooLarge(limit);
                }
                out.write(buffer, 0, read);
                out.flush();
            }
            out.close();
        } catch (Refusal clientsFault) {
            refusal = clientsFault;
            var _ = call.abort(clientsFault);
        } catch (IOException noLongerWanted) {
            LOG.debug("the service stopped reading", noLongerWanted);
        }
    }

    private int next(byte[] buffer) {
        waitingForClient = true;
        try {
            return body.read(buffer);
        } catch (IOException clientGone) {
            throw Refusal.incompleteBody(clientGone);
        } finally {
            lastProgress = System.nanoTime();
            waitingForClient = false;
        }
    }
}
