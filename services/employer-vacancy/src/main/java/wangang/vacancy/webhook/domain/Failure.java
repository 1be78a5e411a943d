package wangang.vacancy.webhook.domain;

/** Why there was no answer. */
public enum Failure {
    HOST_UNKNOWN,
    ADDRESS_NOT_PUBLIC,
    CONNECTION_FAILED,
    TLS_FAILED,
    TIMED_OUT,
    BROKEN_ANSWER
}
