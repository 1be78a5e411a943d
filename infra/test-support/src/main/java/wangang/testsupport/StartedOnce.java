package wangang.testsupport;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wangang.localstack.parts.Part;

/** A part that starts when it is first asked for. */
final class StartedOnce<P extends Part> implements AutoCloseable {

    private final Supplier<P> making;
    private @Nullable P part;

    StartedOnce(Supplier<P> making) {
        this.making = making;
    }

    synchronized P get() {
        var running = part;
        if (running == null) {
            running = making.get();
            running.start();
            part = running;
        }
        return running;
    }

    @Override
    public synchronized void close() {
        if (part != null) {
            part.close();
            part = null;
        }
    }
}
