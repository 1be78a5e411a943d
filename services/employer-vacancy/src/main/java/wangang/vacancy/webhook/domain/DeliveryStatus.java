package wangang.vacancy.webhook.domain;

/** What became of an event on its way to one webhook. */
public enum DeliveryStatus {
    /** It is sent, or sent again, when its time comes. */
    PENDING,
    DELIVERED,
    /** All attempts failed. */
    FAILED
}
