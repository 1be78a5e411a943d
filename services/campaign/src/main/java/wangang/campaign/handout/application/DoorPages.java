package wangang.campaign.handout.application;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import wangang.campaign.handout.domain.DoorEntry;

/** Walks through a door list and holds one page of it. */
final class DoorPages implements Iterator<DoorEntry> {

    /** Some 100 kB at a time; 20,000 people are 40 queries. */
    static final int PAGE = 500;

    private final Handouts handouts;
    private final UUID fair;
    private List<DoorEntry> page;
    private int next;

    DoorPages(Handouts handouts, UUID fair) {
        this.handouts = handouts;
        this.fair = fair;
        page = handouts.door(fair, 0, PAGE);
    }

    @Override
    public boolean hasNext() {
        if (next == page.size() && page.size() == PAGE) {
            page = handouts.door(fair, page.getLast().number(), PAGE);
            next = 0;
        }
        return next < page.size();
    }

    @Override
    public DoorEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.get(next++);
    }
}
