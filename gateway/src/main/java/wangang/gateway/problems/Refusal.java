package wangang.gateway.problems;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why the gateway itself does not pass a request on, or has no answer to pass back. */
public final class Refusal extends RuntimeException {

    /** Who is at fault; only a service's fault moves its circuit breaker. */
    public enum Fault {
        CLIENT,
        UNREACHABLE,
        TOO_SLOW,
        BROKEN_OFF
    }

    private final Fault fault;
    private final transient Problem problem;
    private final @Nullable Duration retryAfter;

    private Refusal(Fault fault, Problem problem, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(problem.code(), cause, false, false);
        this.fault = fault;
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** 502: the service cannot be reached, or broke off before it answered. */
    public static Refusal badGateway(Fault fault, Throwable cause) {
        var problem = new Problem(HttpStatus.BAD_GATEWAY, "gateway/bad-gateway", "后端服务暂时无法连接，请稍后重试；若为提交操作，请先查询是否已生效。");
        return new Refusal(fault, problem, Duration.ofSeconds(2), cause);
    }

    /** 503: the circuit breaker is open. */
    public static Refusal unavailable(Duration retryAfter) {
        var problem = new Problem(
                HttpStatus.SERVICE_UNAVAILABLE, "gateway/unavailable", "该服务暂时不可用，正在恢复，请按 Retry-After 所示秒数后重试。");
        return new Refusal(Fault.CLIENT, problem, retryAfter, null);
    }

    /** 504: no answer within the route's time limit. */
    public static Refusal timeout(Throwable cause) {
        var problem = new Problem(HttpStatus.GATEWAY_TIMEOUT, "gateway/timeout", "后端服务未能及时答复，请稍后重试；若为提交操作，请先查询是否已生效。");
        return new Refusal(Fault.TOO_SLOW, problem, Duration.ofSeconds(5), cause);
    }

    /** 429. */
    public static Refusal rateLimited(Duration retryAfter) {
        var problem =
                new Problem(HttpStatus.TOO_MANY_REQUESTS, "gateway/rate-limited", "请求过于频繁，请按 Retry-After 所示秒数后重试。");
        return new Refusal(Fault.CLIENT, problem, retryAfter, null);
    }

    /** 413; the code is the one the services use. */
    public static Refusal bodyTooLarge(long limit) {
        var problem = new Problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "request/body-too-large",
                "请求内容过大（上限 " + limit / (1024 * 1024) + " MiB），请拆分后分批提交。");
        return new Refusal(Fault.CLIENT, problem, null, null);
    }

    /** 400: the client stopped sending half-way; it will hardly read this. */
    public static Refusal incompleteBody(Throwable cause) {
        var problem = new Problem(HttpStatus.BAD_REQUEST, "request/incomplete-body", "请求内容没有传完，请重新提交。");
        return new Refusal(Fault.CLIENT, problem, null, cause);
    }

    public Fault fault() {
        return fault;
    }

    public Problem problem() {
        return problem;
    }

    /** Whole seconds, at least one, for {@code Retry-After}. */
    public @Nullable String retryAfter() {
        return retryAfter == null ? null : Long.toString(Math.max(1, Math.ceilDiv(retryAfter.toMillis(), 1000)));
    }
}
