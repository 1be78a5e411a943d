package wangang.identity.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Authorization requests that wait in a cookie until the person has signed in; nothing else is gone back to. */
final class InterruptedRequests {

    static final String AUTHORIZE = "/oauth2/authorize";

    private final CookieRequestCache cookies = new CookieRequestCache();

    InterruptedRequests(Consumer<Cookie> protection) {
        cookies.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, AUTHORIZE));
        cookies.setCookieCustomizer(protection);
    }

    RequestCache cookies() {
        return cookies;
    }

    /** Path and query, checked anew: cookies can be planted. */
    Optional<String> waiting(HttpServletRequest request, HttpServletResponse response) {
        try {
            return cookies.getRequest(request, response) instanceof DefaultSavedRequest saved
                            && AUTHORIZE.equals(saved.getRequestURI())
                            && saved.getQueryString() != null
                    ? Optional.of(
                            URI.create(AUTHORIZE + "?" + saved.getQueryString()).toString())
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
