package wangang.gateway.proxy;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;
import wangang.gateway.limits.BodyLimiting;
import wangang.gateway.problems.Refusal;
import wangang.gateway.problems.Refusal.Fault;

/**
 * Passes one request on and its answer back, both as streams at the same time: the JDK's client reads no answer before
 * the whole request has been sent, and a long import whose receipts stream back would lock up.
 */
final class DuplexExchange implements ProxyExchange {

    private final HttpClient client;
    private final TraceHeaders traces;

    DuplexExchange(HttpClient client, TraceHeaders traces) {
        this.client = client;
        this.traces = traces;
    }

    @Override
    public ServerResponse exchange(Request request) {
        var incoming = request.getServerRequest();
        var patience = Patience.of(incoming);
        var call = client.newRequest(addressOf(request))
                .method(request.getMethod().name())
                .idleTimeout(patience.whenIdle().toMillis(), TimeUnit.MILLISECONDS)
                .headers(headers -> {
                    Headers.copyRequest(request.getHeaders(), headers);
                    traces.addTo(headers);
                });
        var answer = new InputStreamResponseListener();
        var upload = Upload.start(call, incoming.servletRequest(), BodyLimiting.limitOf(incoming));
        call.send(answer);
        try {
            var head = await(answer, upload, patience);
            var type = head.getHeaders().get(HttpHeaders.CONTENT_TYPE);
            return respond(request, head, Download.begin(answer, upload, type));
        } catch (Refusal refusal) {
            var _ = call.abort(refusal);
            throw refusal;
        }
    }

    /** Path and query exactly as the client wrote them, at the service the route has chosen. */
    private static URI addressOf(Request request) {
        var target = Objects.requireNonNull(request.getUri(), "a route without a target");
        var asked = request.getServerRequest().servletRequest();
        var query = asked.getQueryString() == null ? "" : "?" + asked.getQueryString();
        return URI.create(target.getScheme() + "://" + target.getRawAuthority() + asked.getRequestURI() + query);
    }

    private static ServerResponse respond(Request request, org.eclipse.jetty.client.Response head, Download download) {
        var headers = Headers.ofResponse(head);
        var response = GatewayServerResponse.status(head.getStatus()).build((ignored, servletResponse) -> {
            download.copyTo(servletResponse);
            return null;
        });
        var received = new ReceivedHead(head.getStatus(), headers);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(received, response));
        response.headers().remove(HttpHeaders.TRANSFER_ENCODING);
        return response;
    }

    private static org.eclipse.jetty.client.Response await(
            InputStreamResponseListener answer, Upload upload, Patience patience) {
        long limit = patience.untilAnswer().toNanos();
        try {
            while (true) {
                long left = limit - upload.serviceHasHadSince();
                try {
                    return answer.get(Math.max(left, 1), TimeUnit.NANOSECONDS);
                } catch (TimeoutException late) {
                    if (upload.serviceHasHadSince() >= limit) {
                        throw Refusal.timeout(late);
                    }
                }
            }
        } catch (ExecutionException failed) {
            var refusal = upload.refusal();
            throw refusal != null ? refusal : explain(failed.getCause() == null ? failed : failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Refusal.badGateway(Fault.BROKEN_OFF, interrupted);
        }
    }

    private static Refusal explain(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> refusal;
            case TimeoutException idle -> Refusal.timeout(idle);
            case java.net.ConnectException refused -> Refusal.badGateway(Fault.UNREACHABLE, refused);
            case java.net.SocketTimeoutException unreachable -> Refusal.badGateway(Fault.UNREACHABLE, unreachable);
            case IOException brokenOff -> Refusal.badGateway(Fault.BROKEN_OFF, brokenOff);
            default -> Refusal.badGateway(Fault.UNREACHABLE, cause);
        };
    }
}
