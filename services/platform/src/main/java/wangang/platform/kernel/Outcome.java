package wangang.platform.kernel;

import java.util.List;
import java.util.function.Function;

/** Either what was done, or why it was refused; a refusal is a value, never an exception. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** At least one rejection, in the order in which a user should mend them. */
    record Refused<T>(List<Rejection> rejections) implements Outcome<T> {
        public Refused {
            if (rejections.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
            rejections = List.copyOf(rejections);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Rejection... rejections) {
        return new Refused<>(List.of(rejections));
    }

    static <T> Outcome<T> refused(List<Rejection> rejections) {
        return new Refused<>(rejections);
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> mapping) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(mapping.apply(value));
            case Refused<T>(var rejections) -> new Refused<>(rejections);
        };
    }

    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> mapping) {
        return switch (this) {
            case Done<T>(var value) -> mapping.apply(value);
            case Refused<T>(var rejections) -> new Refused<>(rejections);
        };
    }
}
