package wangang.testsupport;

/** Where tests get their parts from; each method starts its part on first use and fails when it cannot. */
interface Infrastructure {

    /** A fresh, empty database and the role that owns it, which may nothing else. */
    Database freshDatabase();

    /** Bootstrap servers of the broker. */
    String kafka();

    /** Address of the node, with the job analysis plugin. */
    String elasticsearch();

    /** {@code url} is for JDBC. */
    record Database(String url, String user, String password) {}

    /** {@code -Dinfra=containers} or, without it, the embedded parts. @throws IllegalStateException for anything else */
    static Infrastructure get() {
        return switch (System.getProperty("infra", "embedded")) {
            case "embedded" -> EmbeddedInfrastructure.INSTANCE;
            case "containers" -> ContainerInfrastructure.INSTANCE;
            case String unknown ->
                throw new IllegalStateException(
                        "-Dinfra=" + unknown + " is unknown: take embedded (the default) or containers.");
        };
    }
}
