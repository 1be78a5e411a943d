package wangang.portal.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whose sign-in has ended elsewhere is signed out here too and asked to sign in again. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EndedSignIns {

    private final AuthenticationEntryPoint entry;

    EndedSignIns(AuthenticationEntryPoint entry) {
        this.entry = entry;
    }

    @ExceptionHandler
    void ended(SignInEndedException ended, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.logout();
        entry.commence(request, response, new InsufficientAuthenticationException("the sign-in has ended"));
    }
}
