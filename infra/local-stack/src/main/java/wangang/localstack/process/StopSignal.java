package wangang.localstack.process;

/** How a process is asked to end, in the names of {@code kill}. */
public enum StopSignal {
    TERM,
    INT,
    QUIT
}
