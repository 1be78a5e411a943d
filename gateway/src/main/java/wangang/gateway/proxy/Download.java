package wangang.gateway.proxy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import wangang.gateway.problems.Refusal;
import wangang.gateway.problems.Refusal.Fault;

/**
 * An answer on its way back; events and lines pass the moment they come. Of any other answer the beginning is there
 * before its head is passed: a small one comes whole or not at all, and a read can still be tried again.
 */
final class Download {

    private static final List<String> PASSED_AT_ONCE =
            List.of(MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.APPLICATION_NDJSON_VALUE);

    private static final int PORTION = 8 * 1024;

    private final InputStreamResponseListener answer;
    private final Upload upload;
    private final InputStream body;
    private final byte[] beginning;
    private final boolean atOnce;

    private Download(InputStreamResponseListener answer, Upload upload, @Nullable String contentType) {
        this.answer = answer;
        this.upload = upload;
        this.body = answer.getInputStream();
        this.atOnce = contentType != null && PASSED_AT_ONCE.stream().anyMatch(contentType::startsWith);
        this.beginning = atOnce ? new byte[0] : firstPortion();
    }

    /** @throws Refusal 502 or 504 when the service breaks off or falls silent before the end of the answer's beginning */
    static Download begin(InputStreamResponseListener answer, Upload upload, @Nullable String contentType) {
        return new Download(answer, upload, contentType);
    }

    void copyTo(HttpServletResponse response) throws IOException {
        try (body) {
            var out = response.getOutputStream();
            out.write(beginning);
            if (!atOnce && beginning.length < PORTION) {
                return;
            }
            // What breaks off from here on must be seen to have begun.
            response.flushBuffer();
            var buffer = new byte[PORTION];
            for (int read = next(buffer); read >= 0; read = next(buffer)) {
                out.write(buffer, 0, read);
                if (atOnce) {
                    out.flush();
                }
            }
        } finally {
            answer.close();
        }
    }

    private byte[] firstPortion() {
        try {
            return body.readNBytes(PORTION);
        } catch (IOException brokenOff) {
            throw explained(brokenOff);
        }
    }

    private int next(byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException brokenOff) {
            throw explained(brokenOff);
        }
    }

    private Refusal explained(IOException brokenOff) {
        var clientsFault = upload.refusal();
        if (clientsFault != null) {
            return clientsFault;
        }
        return brokenOff.getCause() instanceof TimeoutException silent
                ? Refusal.timeout(silent)
                : Refusal.badGateway(Fault.BROKEN_OFF, brokenOff);
    }
}
