package wangang.vacancy.posting.domain;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

/** One sentence that must hold; tells what is wrong and how to mend it, or nothing. */
@FunctionalInterface
interface PublicationRule {

    Stream<Rejection> brokenIn(PublicationCase vacancy);

    /** A rule that can be broken in one way only. */
    interface Single {
        @Nullable
        Rejection brokenIn(PublicationCase vacancy);
    }

    static PublicationRule of(Single rule) {
        return vacancy -> {
            var rejection = rule.brokenIn(vacancy);
            return rejection == null ? Stream.empty() : Stream.of(rejection);
        };
    }
}
