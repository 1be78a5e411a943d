package wangang.portal.services;

import org.jspecify.annotations.Nullable;

/** What a page is about cannot be shown: refused by a service, or the service is away. */
public final class ServiceProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Problem problem;

    ServiceProblemException(Problem problem) {
        super("a service refused: " + problem.code());
        this.problem = problem;
    }

    ServiceProblemException(String service) {
        super(service + " is away");
        this.problem = null;
    }

    /** The refusal; null when the service is away. */
    public @Nullable Problem problem() {
        return problem;
    }
}
