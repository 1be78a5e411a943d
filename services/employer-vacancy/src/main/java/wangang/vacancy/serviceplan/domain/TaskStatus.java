package wangang.vacancy.serviceplan.domain;

/** Where a task stands; whether it is overdue is a question of the day. */
public enum TaskStatus {
    OPEN,
    DONE,
    CANCELLED
}
