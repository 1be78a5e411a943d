package wangang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import wangang.platform.kernel.Rejection;
import wangang.platform.messaging.DependencyUnavailable;

/** The one place where failures become RFC 9457 problems; details never carry exception text. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String RETRY_SOON = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(RejectedException refusal) {
        return answer(Problems.of(refusal.rejections()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(AccessDeniedException denied) {
        return answer(SecurityProblems.forbidden());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unauthenticated(AuthenticationException missing) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(SecurityProblems.unauthenticated());
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class,
        // The connection died in mid-transaction; what was being committed may have been.
        TransactionSystemException.class
    })
    ResponseEntity<ProblemDetail> databaseAway(Exception failure) {
        LOG.warn("database unavailable: {}", failure.toString());
        return answer(Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE, "request/database-unavailable", "数据服务暂时不可用，本次操作可能没有生效，请稍后查看结果或重试。"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> dependencyAway(DependencyUnavailable failure) {
        LOG.warn("{}", failure.getMessage());
        return answer(
                Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "request/dependency-unavailable", "所依赖的服务暂时不可用，请稍后重试。"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongParameter(MethodArgumentTypeMismatchException mismatch) {
        return answer(Problems.of(List.of(Rejection.invalid(
                "request/invalid-parameter", mismatch.getName(), "参数 " + mismatch.getName() + " 的格式不正确，请参照接口文档填写。"))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure, HttpServletRequest request) throws Exception {
        if (failure.getClass().getName().endsWith("AsyncRequestNotUsableException")) {
            throw failure;
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return answer(Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "request/internal-error", "系统内部出错，已记录；请稍后重试，如仍出错请联系服务台。"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var rejection = UnreadableBodies.explain(unreadable);
        return body(Problems.of(List.of(rejection)), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var rejections = invalid.getBindingResult().getAllErrors().stream()
                .map(error -> Rejection.invalid(
                        "request/invalid-field",
                        error instanceof FieldError field ? field.getField() : error.getObjectName(),
                        String.valueOf(error.getDefaultMessage())))
                .toList();
        return body(Problems.of(rejections), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var rejections = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> Rejection.invalid(
                                "request/invalid-parameter",
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
        return body(Problems.of(rejections), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var name = missing.getParameterName();
        return body(
                Problems.of(List.of(Rejection.invalid("request/missing-parameter", name, "缺少参数 " + name + "。"))),
                headers,
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.resolve(status.value());
        return body(StandardProblems.of(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known), headers, request);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        var response = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()
                || problem.getStatus() == HttpStatus.TOO_MANY_REQUESTS.value()) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SOON);
        }
        return response.body(problem);
    }

    private static @Nullable ResponseEntity<Object> body(
            ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        var response = request instanceof ServletWebRequest servlet ? servlet.getResponse() : null;
        if (response != null && response.isCommitted()) {
            return null;
        }
        var all = new HttpHeaders(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem, all, HttpStatusCode.valueOf(problem.getStatus()));
    }
}
