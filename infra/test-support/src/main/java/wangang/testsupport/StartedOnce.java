package wangang.testsupport;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that starts when it is first asked for. */
final class StartedOnce<P> {

    private final Supplier<P> starting;
    private @Nullable P running;

    StartedOnce(Supplier<P> starting) {
        this.starting = starting;
    }

    synchronized P get() {
        var part = running;
        if (part == null) {
            part = starting.get();
            running = part;
        }
        return part;
    }

    synchronized void ifStarted(Consumer<? super P> action) {
        if (running != null) {
            action.accept(running);
        }
    }
}
