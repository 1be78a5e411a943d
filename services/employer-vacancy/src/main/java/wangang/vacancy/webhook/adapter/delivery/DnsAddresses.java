package wangang.vacancy.webhook.adapter.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import wangang.vacancy.webhook.application.Addresses;

/**
 * Asks the system's resolver, on threads of its own: a name whose server never answers would hold a carrier of virtual
 * threads, and everything that this service does runs on those.
 */
final class DnsAddresses implements Addresses {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ExecutorService threads;

    /** @param most questions that may be open at once; further ones fail */
    DnsAddresses(int most) {
        threads = new ThreadPoolExecutor(
                0,
                most,
                30,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform().name("webhook-names-", 0).daemon().factory());
    }

    @Override
    public List<InetAddress> of(String host) throws UnknownHostException {
        try {
            return threads.submit(() -> List.of(InetAddress.getAllByName(host)))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException unanswered) {
            throw unknown(host, unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unknown(host, interrupted);
        }
    }

    private static UnknownHostException unknown(String host, Exception cause) {
        var unknown = new UnknownHostException(host);
        unknown.initCause(cause);
        return unknown;
    }
}
