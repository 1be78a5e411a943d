package wangang.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place where failures become answers. Once an answer has begun it can only be broken off, never finished as if
 * it were whole: the failure then goes on to the server, which closes the connection.
 */
final class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final JsonMapper json;

    ProblemResolver(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (response.isCommitted()) {
            LOG.debug("{} {} broke off", request.getMethod(), request.getRequestURI(), failure);
            return null;
        }
        try {
            response.resetBuffer();
            answer(request, response, failure);
            return new ModelAndView();
        } catch (IOException clientGone) {
            throw new UncheckedIOException(clientGone);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        switch (failure) {
            case Refusal refusal -> {
                if (refusal.getCause() != null) {
                    LOG.warn(
                            "{} {}: {}",
                            request.getMethod(),
                            request.getRequestURI(),
                            refusal.getCause().toString());
                }
                if (refusal.retryAfter() != null) {
                    response.setHeader(HttpHeaders.RETRY_AFTER, refusal.retryAfter());
                }
                write(response, refusal.problem());
            }
            case ErrorResponse known -> {
                known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
                write(response, Problem.standard(status(known.getStatusCode().value())));
            }
            default -> {
                LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
                write(response, Problem.standard(HttpStatus.INTERNAL_SERVER_ERROR));
            }
        }
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (problem.status() == HttpStatus.TOO_MANY_REQUESTS.value()) {
            response.setHeader("X-RateLimit-Remaining", "0");
        }
        var bytes = json.writeValueAsBytes(problem);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static HttpStatus status(int code) {
        var known = HttpStatus.resolve(code);
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
