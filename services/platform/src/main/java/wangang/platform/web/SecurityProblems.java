package wangang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

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
        writer.write(response, forbidden());
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
