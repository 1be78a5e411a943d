package wangang.vacancy.webhook.adapter.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import wangang.vacancy.webhook.application.Addresses;
import wangang.vacancy.webhook.domain.ReceiverPolicy;

/**
 * Names a client connects to: it asks once for each connection and connects to the very addresses that were looked at,
 * so that a name cannot lead elsewhere between the look and the connection.
 */
final class CheckedAddresses implements DnsResolver {

    /** Each may cost the whole time to connect. */
    private static final int MOST = 3;

    private final ReceiverPolicy policy;
    private final Addresses addresses;

    CheckedAddresses(ReceiverPolicy policy, Addresses addresses) {
        this.policy = policy;
        this.addresses = addresses;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = addresses.of(host);
        if (!policy.mayReach(host, found)) {
            throw new AddressNotPublicException(host);
        }
        return found.stream().limit(MOST).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
