package wangang.vacancy.webhook.domain;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses on the public internet from those that lead inside, by the registries of special-purpose addresses of
 * IANA (RFC 6890 and its updates). Of IPv6 only what is given to the world (2000::/3) is public.
 */
public final class PublicAddresses {

    /** A network by its first address and the bits that are the same in all of it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Network(byte[] start, int bits) {

        static Network of(String text) {
            int slash = text.indexOf('/');
            return new Network(
                    literal(text.substring(0, slash)).getAddress(), Integer.parseInt(text.substring(slash + 1)));
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((address[bit / Byte.SIZE] ^ start[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Network> SPECIAL = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // behind carriers' translators; 100.100.100.200 has a cloud's metadata
                    "127.0.0.0/8", // this machine
                    "169.254.0.0/16", // link-local; 169.254.169.254 has most clouds' metadata
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocols; 192.0.0.192 has a cloud's metadata
                    "192.0.2.0/24", // documentation
                    "192.31.196.0/24", // AS112
                    "192.52.193.0/24", // AMT
                    "192.88.99.0/24", // relays of 6to4
                    "192.168.0.0/16", // private
                    "192.175.48.0/24", // AS112
                    "198.18.0.0/15", // measurements
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4", // reserved, broadcast
                    "2001::/23", // protocols, Teredo, ORCHID
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4, which holds an address of IPv4
                    "2620:4f:8000::/48", // AS112
                    "3fff::/20") // documentation
            .map(Network::of)
            .toList();

    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    private PublicAddresses() {}

    public static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        return (address instanceof Inet4Address || GLOBAL_UNICAST.contains(bytes))
                && SPECIAL.stream().noneMatch(network -> network.contains(bytes));
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException("no address: " + address, impossible);
        }
    }
}
