package wangang.platform.messaging;

/** Something this service needs is away; the work is retried until it is back and nothing becomes a dead letter. */
public class DependencyUnavailable extends RuntimeException {

    public DependencyUnavailable(String dependency, Throwable cause) {
        super(dependency + " is unavailable", cause);
    }
}
