package wangang.vacancy.webhook.adapter.delivery;

import java.net.UnknownHostException;

/** A name leads inside, at least with one of its addresses. */
final class AddressNotPublicException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    AddressNotPublicException(String host) {
        super(host);
    }
}
