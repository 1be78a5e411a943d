package wangang.vacancy.feed.domain;

/** What happened last to a vacancy: it was opened, or changed while it is open, or closed. */
public enum FeedChange {
    PUBLISHED,
    CHANGED,
    CLOSED
}
