package wangang.portal.services;

import java.util.Optional;

/** Where the token of whoever makes the present request comes from. */
@FunctionalInterface
public interface BearerToken {

    Optional<String> ofPresentRequest();
}
