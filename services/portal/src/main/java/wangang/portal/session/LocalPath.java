package wangang.portal.session;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where to go back to, after signing in or a button: only pages of our own, whatever an address asks for (CWE-601). */
public final class LocalPath {

    static final String START = "/";

    private LocalPath() {}

    /** The wished path with its query when it is one of ours, else the start page. */
    public static String of(@Nullable String wished) {
        if (wished == null || !wished.startsWith("/") || wished.startsWith("//") || wished.indexOf('\\') >= 0) {
            return START;
        }
        try {
            var address = new URI(wished);
            boolean ours = address.getScheme() == null && address.getRawAuthority() == null;
            return ours && !address.getRawPath().startsWith("//") ? address.toASCIIString() : START;
        } catch (URISyntaxException notAnAddress) {
            return START;
        }
    }
}
