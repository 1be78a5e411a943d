package wangang.portal.services;

import org.springframework.core.ParameterizedTypeReference;

/** What stands for an answer without a body. */
final class Empty {

    private Empty() {}

    @SuppressWarnings("unchecked")
    static <T> T of(ParameterizedTypeReference<T> type) {
        if (type.getType().equals(String.class)) {
            return (T) "";
        }
        throw new IllegalStateException("a service answered without a body where one was expected");
    }
}
