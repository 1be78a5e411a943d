package wangang.vacancy.webhook.adapter.delivery;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import wangang.vacancy.webhook.application.Addresses;
import wangang.vacancy.webhook.application.Due;
import wangang.vacancy.webhook.application.Signature;
import wangang.vacancy.webhook.application.WebhookSettings;
import wangang.vacancy.webhook.domain.Answer;
import wangang.vacancy.webhook.domain.Failure;
import wangang.vacancy.webhook.domain.ReceiverPolicy;
import wangang.vacancy.webhook.domain.WebhookSecret;

/**
 * Sends events as Standard Webhooks. Receivers are not trusted: nothing of an answer but its status is believed, each
 * has a connection of its own, and heads, bodies and time are bounded.
 */
final class HttpSender implements AutoCloseable {

    private static final int LONGEST_BODY = 4 * 1024;
    private static final int LONGEST_HEADER = 8 * 1024;
    private static final int MOST_HEADERS = 100;

    private final CloseableHttpClient http;
    private final Duration timeLimit;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("webhook-deadlines").daemon().factory());

    HttpSender(ReceiverPolicy policy, Addresses addresses, TlsSocketStrategy tls, WebhookSettings settings) {
        this.timeLimit = settings.timeLimit();
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedAddresses(policy, addresses))
                        .setTlsSocketStrategy(tls)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(LONGEST_HEADER)
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                                .setSocketTimeout(Timeout.of(timeLimit))
                                .build())
                        .setMaxConnTotal(settings.atOnce())
                        .setMaxConnPerRoute(settings.atOnce())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(timeLimit))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Wangang-Webhooks/1")
                .build();
    }

    /** Whatever happens is an answer. */
    Answer send(Due due, List<WebhookSecret> secrets, Instant now) {
        var request = signed(due, secrets, now.getEpochSecond());
        var timedOut = new AtomicBoolean();
        // Limits of sockets start anew with every byte; this one does not.
        var deadline = deadlines.schedule(
                () -> {
                    timedOut.set(true);
                    Thread.ofVirtual().start(request::cancel);
                },
                timeLimit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            var response = http.executeOpen(null, request, HttpClientContext.create());
            takeBody(response);
            return new Answer.Status(response.getCode());
        } catch (IOException | CancellationException failed) {
            return new Answer.None(timedOut.get() ? Failure.TIMED_OUT : failureOf(failed));
        } finally {
            deadline.cancel(false);
            // Closing the answer would read it to its end.
            request.cancel();
        }
    }

    private static HttpPost signed(Due due, List<WebhookSecret> secrets, long second) {
        var id = due.event().toString();
        var request = new HttpPost(due.url());
        request.setEntity(new StringEntity(due.body(), ContentType.APPLICATION_JSON));
        request.setHeader("webhook-id", id);
        request.setHeader("webhook-timestamp", Long.toString(second));
        request.setHeader("webhook-signature", Signature.of(secrets, id, second, due.body()));
        return request;
    }

    /** Lets a short answer end in order; what is in it does not matter. */
    private static void takeBody(ClassicHttpResponse response) {
        try {
            var entity = response.getEntity();
            if (entity != null) {
                entity.getContent().readNBytes(LONGEST_BODY);
            }
        } catch (IOException brokenOff) {
            return;
        }
    }

    private static Failure failureOf(Exception failed) {
        return switch (failed) {
            case AddressNotPublicException _ -> Failure.ADDRESS_NOT_PUBLIC;
            case UnknownHostException _ -> Failure.HOST_UNKNOWN;
            case SSLException _ -> Failure.TLS_FAILED;
            case SocketTimeoutException _ -> Failure.TIMED_OUT;
            case ConnectException _, NoRouteToHostException _ -> Failure.CONNECTION_FAILED;
            default -> Failure.BROKEN_ANSWER;
        };
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        http.close();
    }
}
