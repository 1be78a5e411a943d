package wangang.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.http.converter.OAuth2ErrorHttpMessageConverter;
import org.springframework.security.web.AuthenticationEntryPoint;

/** What a client is told that did not say who it is (RFC 6749, 5.2). */
final class UnnamedClient implements AuthenticationEntryPoint {

    private final OAuth2ErrorHttpMessageConverter converter = new OAuth2ErrorHttpMessageConverter();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var answer = new ServletServerHttpResponse(response);
        answer.setStatusCode(HttpStatus.UNAUTHORIZED);
        answer.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Basic");
        var error = new OAuth2Error(
                OAuth2ErrorCodes.INVALID_CLIENT,
                "Send client_id and the client's secret, or client_id and code_verifier if it has none.",
                null);
        converter.write(error, null, answer);
    }
}
