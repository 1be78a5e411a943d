package wangang.vacancy.feed.adapter.web;

import java.util.List;

/**
 * A part of the feed.
 *
 * @param entries in order; a vacancy that changed again has only its newest one
 * @param nextCursor to be kept, and sent as since the next time
 * @param more whether there is more to be read at once
 */
record FeedPageView(List<FeedEntryView> entries, String nextCursor, boolean more) {}
