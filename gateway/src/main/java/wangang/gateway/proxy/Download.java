package wangang.gateway.proxy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.springframework.http.MediaType;
import wangang.gateway.problems.Refusal;
import wangang.gateway.problems.Refusal.Fault;

/** An answer on its way back; events and lines pass the moment they come. */
final class Download {

    private static final List<String> PASSED_AT_ONCE =
            List.of(MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.APPLICATION_NDJSON_VALUE);

    private final InputStreamResponseListener answer;
    private final Upload upload;

    Download(InputStreamResponseListener answer, Upload upload) {
        this.answer = answer;
        this.upload = upload;
    }

    void copyTo(HttpServletResponse response) throws IOException {
        try (var body = answer.getInputStream()) {
            boolean atOnce = PASSED_AT_ONCE.stream().anyMatch(type -> hasType(response, type));
            var out = response.getOutputStream();
            if (atOnce) {
                response.flushBuffer();
            }
            var buffer = new byte[8 * 1024];
            for (int read = next(body, buffer); read >= 0; read = next(body, buffer)) {
                out.write(buffer, 0, read);
                if (atOnce) {
                    out.flush();
                }
            }
        } finally {
            answer.close();
        }
    }

    private int next(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException brokenOff) {
            var clientsFault = upload.refusal();
            throw clientsFault != null ? clientsFault : Refusal.badGateway(Fault.BROKEN_OFF, brokenOff);
        }
    }

    private static boolean hasType(HttpServletResponse response, String type) {
        var actual = response.getContentType();
        return actual != null && actual.startsWith(type);
    }
}
