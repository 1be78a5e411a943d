package wangang.vacancy.webhook.application;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** The addresses behind names, asked for anew each time. */
public interface Addresses {

    /**
     * At least one; of a host that is an address already, that one.
     *
     * @throws UnknownHostException also when the answer takes too long
     */
    List<InetAddress> of(String host) throws UnknownHostException;
}
