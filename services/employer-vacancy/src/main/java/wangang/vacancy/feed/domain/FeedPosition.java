package wangang.vacancy.feed.domain;

/**
 * A place in the feed.
 *
 * @param transaction that wrote the entry, as the database counts them
 * @param sequence of the entry among all
 */
public record FeedPosition(long transaction, long sequence) {

    public static final FeedPosition BEGINNING = new FeedPosition(0, 0);
}
