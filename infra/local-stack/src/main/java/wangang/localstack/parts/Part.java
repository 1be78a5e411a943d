package wangang.localstack.parts;

/** A server that the services need. */
public interface Part extends AutoCloseable {

    String name();

    /** Returns when the part answers. @throws PartFailure with a sentence that says what to do */
    void start();

    /** Stops the part and waits until its process is gone. */
    @Override
    void close();

    /** Process id, for measuring memory; 0 when not running. */
    long pid();
}
