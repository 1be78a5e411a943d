package wangang.platform.messaging;

/** A record that can never be understood, however often it is read; it goes to the dead letters at once. */
public final class MalformedEvent extends RuntimeException {

    public MalformedEvent(String message) {
        super(message);
    }

    public MalformedEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
