package wangang.platform.web;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import wangang.platform.security.Caller;

/**
 * Who may call an operation, as OpenAPI 3.1 says it: one security requirement per role that suffices, one without a
 * role for any token, an empty one where no token is needed.
 */
final class OpenApiAccess {

    private static final String SCHEME = "bearer";
    private static final Pattern ROLE = Pattern.compile("'([A-Z_]+)'");

    private OpenApiAccess() {}

    static List<SecurityRequirement> of(HandlerMethod handler) {
        var rule = rule(handler);
        if (rule != null) {
            return ROLE.matcher(rule.value())
                    .results()
                    .map(role -> new SecurityRequirement().addList(SCHEME, List.of(role.group(1))))
                    .toList();
        }
        var anyToken = new SecurityRequirement().addList(SCHEME);
        return caller(handler)
                .map(caller -> caller.isOptional() ? List.of(new SecurityRequirement(), anyToken) : List.of(anyToken))
                .orElse(List.of());
    }

    private static @Nullable PreAuthorize rule(HandlerMethod handler) {
        var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
        return own == null
                ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class)
                : own;
    }

    private static Optional<MethodParameter> caller(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == Caller.class)
                .findFirst();
    }
}
