package wangang.identity.login;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Until somebody has signed in, the browser keeps all state, so that strangers fill no memory here. Every cookie is
 * for HTTPS only when people come by HTTPS.
 */
@Configuration
class PageCookies {

    private static final String SAME_SITE = "Lax";

    private final boolean secure;

    PageCookies(@Value("${wangang.identity.issuer}") URI issuer) {
        this.secure = "https".equalsIgnoreCase(issuer.getScheme());
    }

    @Bean
    InterruptedRequests interruptedRequests() {
        return new InterruptedRequests(this::protect);
    }

    @Bean
    CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("WANGANG_FORM");
        tokens.setCookieCustomizer(cookie -> cookie.secure(secure).sameSite(SAME_SITE));
        return tokens;
    }

    @Bean
    ServletContextInitializer sessionCookie() {
        return context -> context.getSessionCookieConfig().setSecure(secure);
    }

    private void protect(Cookie cookie) {
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", SAME_SITE);
    }
}
