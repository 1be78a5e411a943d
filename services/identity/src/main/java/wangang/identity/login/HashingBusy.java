package wangang.identity.login;

import java.io.Serial;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Too many want to be let in at the same time; clients are told so in OAuth's words. */
final class HashingBusy extends OAuth2AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    HashingBusy() {
        super(OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE);
    }
}
