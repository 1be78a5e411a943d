package wangang.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Strict browser rules on every answer; a service that serves pages replaces a rule by answering its own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SecurityHeaders extends OncePerRequestFilter {

    private static final Map<String, String> DEFAULTS = Map.of(
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "same-origin",
            "content-security-policy", "default-src 'none'; frame-ancestors 'none'");

    private static final String HSTS = "strict-transport-security";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DEFAULTS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader(HSTS, "max-age=31536000");
        }
        chain.doFilter(request, new Replacing(response));
    }

    private static final class Replacing extends HttpServletResponseWrapper {

        Replacing(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (DEFAULTS.containsKey(lower) || lower.equals(HSTS)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
