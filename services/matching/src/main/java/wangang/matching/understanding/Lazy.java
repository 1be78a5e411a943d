package wangang.matching.understanding;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Found out when it is first asked for, and kept. For one thread. */
final class Lazy<T> {

    private @Nullable Supplier<T> source;
    private @Nullable T value;

    private Lazy(Supplier<T> source) {
        this.source = source;
    }

    static <T> Lazy<T> of(Supplier<T> source) {
        return new Lazy<>(source);
    }

    T get() {
        var unread = source;
        if (unread != null) {
            value = unread.get();
            source = null;
        }
        var known = value;
        if (known == null) {
            throw new IllegalStateException("asked for itself");
        }
        return known;
    }
}
