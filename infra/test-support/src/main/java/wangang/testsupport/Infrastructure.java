package wangang.testsupport;

/** Where tests get their parts from; each method starts its part on first use and fails when it cannot. */
interface Infrastructure {

    /** A fresh, empty database: its JDBC address; user {@code postgres}, any password. */
    String freshDatabase();

    /** Bootstrap servers of the broker. */
    String kafka();

    /** Address of the node, with the job analysis plugin. */
    String elasticsearch();

    static Infrastructure get() {
        return EmbeddedInfrastructure.INSTANCE;
    }
}
