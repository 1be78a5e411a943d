package wangang.acceptance.pages;

import java.net.URI;
import java.util.Objects;
import wangang.acceptance.Platform;

/** The pages under test: behind the gateway, or where {@code acceptance.pages} says. */
final class Site {

    private static final String PAGES = "acceptance.pages";

    private Site() {}

    static URI address(Platform platform) {
        var other = System.getProperty(PAGES);
        return other == null ? Objects.requireNonNull(platform.address()) : URI.create(other);
    }
}
