package wangang.portal.services;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Makes calls side by side, each on a virtual thread that knows the present request. */
@Component
public class Together {

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Begins a call; its result is waited for where it is needed. */
    public <T> Pending<T> begin(Supplier<T> call) {
        var request = RequestContextHolder.getRequestAttributes();
        var future = CompletableFuture.supplyAsync(
                () -> {
                    RequestContextHolder.setRequestAttributes(request);
                    try {
                        return call.get();
                    } finally {
                        RequestContextHolder.resetRequestAttributes();
                    }
                },
                threads);
        return new Pending<>(future);
    }

    /** A call on its way. */
    public static final class Pending<T> {

        private final CompletableFuture<T> future;

        Pending(CompletableFuture<T> future) {
            this.future = future;
        }

        /** Waits; what the call threw is thrown here. */
        public T get() {
            try {
                return future.join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw failed;
            }
        }
    }
}
