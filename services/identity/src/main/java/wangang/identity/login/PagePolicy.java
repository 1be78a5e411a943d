package wangang.identity.login;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Content security policy of the pages: no scripts at all; forms may lead back to the clients' own pages. */
@Component
final class PagePolicy {

    private final String directives;

    PagePolicy(@Value("${wangang.identity.clients.web-redirects:}") List<String> redirects) {
        var origins = redirects.stream()
                .filter(redirect -> !redirect.isBlank())
                .map(URI::create)
                .map(target -> target.getScheme() + "://" + target.getAuthority())
                .distinct()
                .collect(Collectors.joining(" "));
        this.directives = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self' " + origins;
    }

    String directives() {
        return directives.strip();
    }
}
