package wangang.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import wangang.platform.kernel.Rejection;
import wangang.platform.kernel.Rejection.Kind;

/** Reads {@link ExpectedVersion}, {@link IdempotencyKey} and {@link Paging} from a request. */
final class RequestArguments implements HandlerMethodArgumentResolver {

    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final int LONGEST_KEY = 100;
    private static final int LARGEST_PAGE = 100;
    private static final int USUAL_PAGE = 20;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == ExpectedVersion.class || type == IdempotencyKey.class || type == Paging.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var type = parameter.getParameterType();
        if (type == ExpectedVersion.class) {
            return expectedVersion(request.getHeader(HttpHeaders.IF_MATCH));
        }
        if (type == IdempotencyKey.class) {
            return idempotencyKey(request.getHeader("Idempotency-Key"));
        }
        return paging(request.getParameter("size"), request.getParameter("cursor"));
    }

    private static Paging paging(@Nullable String size, @Nullable String cursor) {
        return new Paging(size(size), emptyToNull(cursor));
    }

    private static ExpectedVersion expectedVersion(@Nullable String header) {
        if (header == null) {
            throw new RejectedException(new Rejection(
                    Kind.PRECONDITION_REQUIRED,
                    "request/precondition-required",
                    "修改前请带上 If-Match 请求头，值为读取时返回的 ETag，以免覆盖他人的修改。",
                    "If-Match"));
        }
        var tag = STRONG_TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new RejectedException(Rejection.invalid(
                    "request/invalid-if-match", "If-Match", "If-Match 的值应为读取时返回的 ETag，例如 \"3\"（含双引号）。"));
        }
        return new ExpectedVersion(Long.parseLong(tag.group(1)));
    }

    private static IdempotencyKey idempotencyKey(@Nullable String header) {
        var key = emptyToNull(header);
        if (key != null && key.length() > LONGEST_KEY) {
            throw new RejectedException(Rejection.invalid(
                    "request/invalid-idempotency-key", "Idempotency-Key", "Idempotency-Key 最长 100 个字符，建议使用 UUID。"));
        }
        return new IdempotencyKey(key);
    }

    private static int size(@Nullable String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return USUAL_PAGE;
        }
        try {
            int size = Integer.parseInt(parameter.strip());
            if (size >= 1 && size <= LARGEST_PAGE) {
                return size;
            }
        } catch (NumberFormatException notANumber) {
            throw sizeRefused();
        }
        throw sizeRefused();
    }

    private static RejectedException sizeRefused() {
        return new RejectedException(Rejection.invalid("request/invalid-parameter", "size", "size 应为 1 到 100 之间的整数。"));
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
