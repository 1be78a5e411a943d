package wangang.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads whom a request says it is from, without checking it: good enough to count by, for nothing else. */
@Component
final class ClaimedSubjects {

    private static final String SCHEME = "bearer ";
    private static final String SESSION = "WANGANG_PORTAL";

    private final JsonMapper json;

    ClaimedSubjects(JsonMapper json) {
        this.json = json;
    }

    /** By the bearer token, else by the session of the pages: at a fair hundreds share one address. */
    Optional<String> of(HttpServletRequest request) {
        return of(request.getHeader(HttpHeaders.AUTHORIZATION))
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, SESSION))
                        .map(cookie -> "session " + cookie.getValue()));
    }

    private Optional<String> of(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        var parts = authorization.substring(SCHEME.length()).split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            var subject = json.readTree(Base64.getUrlDecoder().decode(parts[1])).path("sub");
            return subject.isString() && !subject.asString().isBlank()
                    ? Optional.of(subject.asString())
                    : Optional.empty();
        } catch (IllegalArgumentException | JacksonException notAToken) {
            return Optional.empty();
        }
    }
}
