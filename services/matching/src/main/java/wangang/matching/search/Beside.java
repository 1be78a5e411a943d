package wangang.matching.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something done beside the calling thread, on one of its own. */
final class Beside<T> {

    private final CompletableFuture<T> answer;

    private Beside(CompletableFuture<T> answer) {
        this.answer = answer;
    }

    static <T> Beside<T> of(Supplier<T> work) {
        return new Beside<>(CompletableFuture.supplyAsync(work, Thread::startVirtualThread));
    }

    /** Waits for it; fails as it failed. */
    T get() {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
