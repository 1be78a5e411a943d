package wangang.vacancy.webhook.domain;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

/**
 * Where events may be sent, so that nobody makes this service call what only it can reach: HTTPS to hosts whose every
 * address is public. Hosts that the operator lets through may be anywhere, and speak HTTP.
 *
 * @param allowed hosts that are let through, in small letters
 */
public record ReceiverPolicy(Set<String> allowed) {

    private static final int LONGEST_URL = 500;
    private static final int HTTPS_PORT = 443;
    private static final int FIRST_FREE_PORT = 1024;
    private static final int LAST_PORT = 65_535;

    public ReceiverPolicy {
        allowed = allowed.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    public static ReceiverPolicy allowing(Collection<String> hosts) {
        return new ReceiverPolicy(Set.copyOf(hosts));
    }

    public boolean isAllowed(String host) {
        return allowed.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Every address must do: which of them is connected to is decided by others. */
    public boolean mayReach(String host, List<InetAddress> addresses) {
        return isAllowed(host) || (!addresses.isEmpty() && addresses.stream().allMatch(PublicAddresses::isPublic));
    }

    @Nullable
    URI parse(@Nullable String text, Collection<Rejection> rejections) {
        if (text == null || text.isBlank()) {
            rejections.add(WebhookRefusals.URL_MISSING);
            return null;
        }
        var url = text.length() > LONGEST_URL ? null : uri(text.strip());
        if (url == null || url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            rejections.add(WebhookRefusals.URL_INVALID);
            return null;
        }
        var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        boolean allowedHttp = scheme.equals("http") && isAllowed(url.getHost());
        if (!scheme.equals("https") && !allowedHttp) {
            rejections.add(WebhookRefusals.URL_NOT_HTTPS);
            return null;
        }
        if (!isPortFitting(url.getPort()) && !isAllowed(url.getHost())) {
            rejections.add(WebhookRefusals.URL_PORT);
            return null;
        }
        return url;
    }

    /** Ports below 1024 belong to other protocols, whose servers might read a request as commands. */
    private static boolean isPortFitting(int port) {
        return port == -1 || port == HTTPS_PORT || (port >= FIRST_FREE_PORT && port <= LAST_PORT);
    }

    /** Null for what is no address in ASCII. */
    private static @Nullable URI uri(String text) {
        if (text.chars().anyMatch(character -> character <= ' ' || character > '~')) {
            return null;
        }
        try {
            return new URI(text).parseServerAuthority();
        } catch (URISyntaxException noUri) {
            return null;
        }
    }
}
