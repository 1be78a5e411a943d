package wangang.gateway.proxy;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpFields;
import org.springframework.http.HttpHeaders;

/** Which headers pass: not those of one connection, nor what would tell about or to the machines behind. */
final class Headers {

    /** Set by the client that sends the request, or answered by the gateway itself. */
    private static final Set<String> NOT_SENT = Set.of(
            "host",
            "content-length",
            "transfer-encoding",
            "connection",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade",
            "expect",
            "forwarded",
            "x-real-ip",
            "x-request-id",
            "traceparent",
            "tracestate");

    private static final Set<String> NOT_PASSED_BACK = Set.of(
            "connection", "keep-alive", "trailer", "transfer-encoding", "server", "x-powered-by", "x-request-id");

    private Headers() {}

    static void copyRequest(HttpHeaders from, HttpFields.Mutable to) {
        from.forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!NOT_SENT.contains(lower) && !lower.startsWith("x-forwarded-")) {
                to.remove(name);
                values.forEach(value -> to.add(name, value));
            }
        });
    }

    static HttpHeaders ofResponse(Response head) {
        var headers = new HttpHeaders();
        head.getHeaders().forEach(field -> {
            if (!NOT_PASSED_BACK.contains(field.getLowerCaseName())) {
                headers.add(field.getName(), field.getValue());
            }
        });
        return headers;
    }
}
