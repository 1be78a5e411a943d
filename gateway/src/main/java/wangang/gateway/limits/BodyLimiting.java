package wangang.gateway.limits;

import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import wangang.gateway.problems.Refusal;

/** Refuses an announced body that is too large before a byte of it is read; others are counted as they pass. */
public final class BodyLimiting implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final String LIMIT = BodyLimiting.class.getName();

    private final long limit;

    public BodyLimiting(long limit) {
        this.limit = limit;
    }

    /** The limit in bytes that holds for this request. */
    public static long limitOf(ServerRequest request) {
        return request.attribute(LIMIT).map(Long.class::cast).orElse(Long.MAX_VALUE);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (request.servletRequest().getContentLengthLong() > limit) {
            throw Refusal.bodyTooLarge(limit);
        }
        request.attributes().put(LIMIT, limit);
        return next.handle(request);
    }
}
