package wangang.platform.web;

import java.util.List;
import wangang.platform.kernel.Rejection;

/** Carries a refusal from a controller to the one place that turns it into a problem. */
public final class RejectedException extends RuntimeException {

    private final transient List<Rejection> rejections;

    public RejectedException(List<Rejection> rejections) {
        super(rejections.getFirst().code());
        this.rejections = List.copyOf(rejections);
    }

    public RejectedException(Rejection rejection) {
        this(List.of(rejection));
    }

    List<Rejection> rejections() {
        return rejections;
    }
}
