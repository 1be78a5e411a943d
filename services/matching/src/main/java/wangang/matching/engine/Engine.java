package wangang.matching.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs requests under a time limit and a circuit breaker; what users wait for, indexing and matching fail apart. */
public final class Engine implements AutoCloseable {

    /** One of the ways in which a request is run. */
    public interface Lane {
        <T> T run(EngineCall<T> call);
    }

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final ElasticsearchClient client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CircuitBreaker searchBreaker;
    private final CircuitBreaker writeBreaker;
    private final CircuitBreaker backgroundBreaker;
    private final TimeLimiter searchLimit;
    private final TimeLimiter writeLimit;
    private final TimeLimiter backgroundLimit;

    public Engine(ElasticsearchClient client, EngineSettings settings) {
        this.client = client;
        this.searchBreaker = CircuitBreaker.of("elasticsearch-search", breaker(settings.openFor()));
        this.writeBreaker = CircuitBreaker.of("elasticsearch-write", breaker(settings.openFor()));
        this.backgroundBreaker = CircuitBreaker.of("elasticsearch-background", breaker(settings.openFor()));
        this.searchLimit = TimeLimiter.of(settings.searchTimeout());
        this.writeLimit = TimeLimiter.of(settings.writeTimeout());
        this.backgroundLimit = TimeLimiter.of(settings.backgroundTimeout());
    }

    /**
     * For what somebody waits for.
     *
     * @throws EngineUnavailable when there is no answer in time, or no index to answer from
     * @throws ElasticsearchException when the request itself was refused
     */
    public <T> T search(EngineCall<T> call) {
        return run(searchBreaker, searchLimit, call);
    }

    /** For indexing and administration; the same failures as {@link #search}. */
    public <T> T write(EngineCall<T> call) {
        return run(writeBreaker, writeLimit, call);
    }

    /**
     * For searches that nobody waits for: on a busy machine an answer that is thrown away because it took long would
     * have to be asked for again. The same failures as {@link #search}.
     */
    public <T> T background(EngineCall<T> call) {
        return run(backgroundBreaker, backgroundLimit, call);
    }

    /** Whether the failure says that something is away, rather than that the request was wrong. */
    static boolean isOutage(Throwable failure) {
        return !(failure instanceof ElasticsearchException refused)
                || refused.status() >= SERVER_ERROR
                || refused.status() == TOO_MANY_REQUESTS
                || isWithoutIndex(refused);
    }

    private static boolean isWithoutIndex(ElasticsearchException refused) {
        return refused.status() == NOT_FOUND
                && "index_not_found_exception".equals(refused.error().type());
    }

    /** An engine without an index answers at once: to keep from asking it would only delay the first answers. */
    private static boolean isTrouble(Throwable failure) {
        var cause = failure instanceof ExecutionException && failure.getCause() != null ? failure.getCause() : failure;
        return isOutage(cause) && !(cause instanceof ElasticsearchException refused && isWithoutIndex(refused));
    }

    private <T> T run(CircuitBreaker breaker, TimeLimiter limit, EngineCall<T> call) {
        try {
            return breaker.executeCallable(
                    () -> limit.executeFutureSupplier(() -> threads.submit(() -> attempt(call))));
        } catch (ElasticsearchException refused) {
            if (isOutage(refused)) {
                throw new EngineUnavailable(refused);
            }
            throw refused;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EngineUnavailable(interrupted);
        } catch (Exception failure) {
            if (failure instanceof ExecutionException && failure.getCause() instanceof ElasticsearchException refused) {
                throw isOutage(refused) ? new EngineUnavailable(refused) : refused;
            }
            throw new EngineUnavailable(failure);
        }
    }

    private <T> T attempt(EngineCall<T> call) throws IOException {
        return call.run(client);
    }

    private static CircuitBreakerConfig breaker(Duration openFor) {
        return CircuitBreakerConfig.custom()
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(openFor)
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordException(Engine::isTrouble)
                .build();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
