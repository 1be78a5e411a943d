package wangang.vacancy.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "114.114.114.114",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2400:3200::1",
                "2606:4700:4700::1111",
                "240e:4c:4008::1"
            })
    void arePublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // this machine, also as some write it
                "127.0.0.1",
                "127.255.255.254",
                "127.1",
                "2130706433",
                "0.0.0.0",
                "0.0.0.1",
                "0.255.255.255",
                "0",
                "::",
                "::1",
                "0:0:0:0:0:0:0:1",
                "[::1]",
                // private
                "10.0.0.0",
                "10.255.255.255",
                "167772161",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "192.168.255.255",
                "fc00::1",
                "fd00:ec2::254",
                "fdff:ffff::1",
                "fec0::1",
                // carriers' translators, clouds' metadata
                "100.64.0.0",
                "100.100.100.200",
                "100.127.255.255",
                "169.254.0.1",
                "169.254.169.254",
                "169.254.170.2",
                "192.0.0.192",
                "fe80::1",
                "febf::1",
                // IPv4 in other clothes
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "::127.0.0.1",
                "::8.8.8.8",
                "64:ff9b::7f00:1",
                "64:ff9b::808:808",
                "64:ff9b:1::a00:1",
                "2002:7f00:1::",
                "2002:a9fe:a9fe::1",
                "2001:0:53aa:64c:0:7fff:f5ff:fffe",
                // documentation, measurements, protocols
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.255",
                "2001:db8::1",
                "2001:2::1",
                "2001:10::1",
                "2001:20::1",
                "3fff:fff::1",
                "100::1",
                "5f00::1",
                // many, or nobody yet
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "ff02::1",
                "ff0e::1",
                "4000::1",
                "e000::1"
            })
    void areNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    /** The JDK makes IPv4 of it unless it has a scope. */
    @Test
    void aMappedAddressThatStayedSixteenBytesIsNot() throws UnknownHostException {
        var bytes = new byte[16];
        bytes[10] = -1;
        bytes[11] = -1;
        bytes[12] = 8;
        bytes[13] = 8;
        bytes[14] = 8;
        bytes[15] = 8;
        assertThat(PublicAddresses.isPublic(Inet6Address.getByAddress(null, bytes, 1)))
                .isFalse();
    }
}
