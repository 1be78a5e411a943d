package wangang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import wangang.platform.security.ApiScope;
import wangang.platform.security.ScopeMissing;

/** Problems of authentication and authority: 401 without or with a bad token, 403 without the right. */
public final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter writer;

    SecurityProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            writer.write(
                    response,
                    Problems.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "request/identity-unavailable",
                            "身份服务暂时不可用，无法核验登录状态，请稍后重试。"));
            return;
        }
        boolean badToken = failure instanceof OAuth2AuthenticationException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, badToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        writer.write(response, badToken ? tokenInvalid() : unauthenticated());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof AuthorizationDeniedException refused
                && refused.getAuthorizationResult() instanceof ScopeMissing missing) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(missing.sufficient()));
            writer.write(response, scopeMissing(missing.sufficient()));
            return;
        }
        writer.write(response, forbidden());
    }

    /** RFC 6750, 3.1. Where several scopes would do it names the first, as the attribute means all that it lists. */
    private static String challenge(List<ApiScope> sufficient) {
        var wanted =
                sufficient.isEmpty() ? "" : ", scope=\"" + sufficient.getFirst().name() + "\"";
        return "Bearer error=\"insufficient_scope\"" + wanted;
    }

    private static ProblemDetail scopeMissing(List<ApiScope> sufficient) {
        var wanted = sufficient.stream()
                .map(scope -> scope.name() + "（" + scope.meaning() + "）")
                .collect(Collectors.joining("或 "));
        return Problems.of(
                HttpStatus.FORBIDDEN,
                "request/scope-missing",
                sufficient.isEmpty()
                        ? "此操作不向接口客户端开放，请由本单位人员登录后操作。"
                        : "令牌缺少权限范围 " + wanted + "：请在“接口客户端”页面为此客户端加上，再换取新令牌；" + "换取令牌时若写了 scope 参数，也要包含它。");
    }

    static ProblemDetail unauthenticated() {
        return Problems.of(
                HttpStatus.UNAUTHORIZED, "request/unauthenticated", "需要登录：请在 Authorization 请求头中携带 Bearer 令牌。");
    }

    private static ProblemDetail tokenInvalid() {
        return Problems.of(HttpStatus.UNAUTHORIZED, "request/token-invalid", "令牌无效或已过期，请重新登录获取新令牌。");
    }

    static ProblemDetail forbidden() {
        return Problems.of(HttpStatus.FORBIDDEN, "request/forbidden", "当前账号没有权限进行此操作。");
    }
}
