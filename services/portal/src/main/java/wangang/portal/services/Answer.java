package wangang.portal.services;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of a call: the answer, the service's refusal, or nothing because the service is away. */
public sealed interface Answer<T> {

    /** @param etag version to send back with a change */
    record Given<T>(T body, @Nullable String etag) implements Answer<T> {}

    record Refused<T>(Problem problem) implements Answer<T> {}

    /** Not reached, too slow, broken, or left alone for a while after such. */
    record Away<T>(String service) implements Answer<T> {}

    /** For what a page is about. @throws ServiceProblemException which shows as an error page */
    default T orThrow() {
        return switch (this) {
            case Given<T>(var body, var etag) -> body;
            case Refused<T>(var problem) -> throw new ServiceProblemException(problem);
            case Away<T>(var service) -> throw new ServiceProblemException(service);
        };
    }

    /** For what merely accompanies a page. */
    default Optional<T> optional() {
        return this instanceof Given<T>(var body, var etag) ? Optional.of(body) : Optional.empty();
    }

    /** The refusal with this code counts as empty; for what may not be there yet. */
    default Optional<T> unless(String... codes) {
        if (this instanceof Refused<T>(var problem)) {
            for (var code : codes) {
                if (problem.is(code)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(orThrow());
    }

    default boolean away() {
        return this instanceof Away;
    }

    default @Nullable Problem problem() {
        return this instanceof Refused<T>(var problem) ? problem : null;
    }

    /** Why there is nothing: the refusal, or these words with 503 where the service is away; null where there is. */
    default @Nullable Problem refusal(String whenAway) {
        return away() ? new Problem(503, null, null, whenAway, null) : problem();
    }

    default <R> Answer<R> map(Function<T, R> change) {
        return switch (this) {
            case Given<T>(var body, var etag) -> new Given<>(change.apply(body), etag);
            case Refused<T>(var problem) -> new Refused<>(problem);
            case Away<T>(var service) -> new Away<>(service);
        };
    }
}
