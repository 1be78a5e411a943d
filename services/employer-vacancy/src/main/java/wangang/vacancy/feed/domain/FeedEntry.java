package wangang.vacancy.feed.domain;

import java.time.Instant;
import java.util.UUID;

/** The newest change of a vacancy, with its public state. */
public sealed interface FeedEntry {

    FeedPosition position();

    /** @param change PUBLISHED or CHANGED */
    record Open(FeedPosition position, FeedChange change, OpenVacancy vacancy) implements FeedEntry {}

    record Closed(FeedPosition position, UUID id, long version, Instant at, ClosedBecause because)
            implements FeedEntry {}
}
