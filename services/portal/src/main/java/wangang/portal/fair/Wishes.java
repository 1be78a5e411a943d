package wangang.portal.fair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Booths in order of wish, the dearest first, each once. */
record Wishes(List<UUID> booths) {

    /** The most that the service takes. */
    static final int MOST = 30;

    Wishes {
        booths = booths.stream().distinct().toList();
    }

    /** At the end; when there are enough already, it stays out. */
    Wishes add(UUID booth) {
        if (booths.size() >= MOST) {
            return this;
        }
        var more = new ArrayList<>(booths);
        more.add(booth);
        return new Wishes(more);
    }

    Wishes drop(UUID booth) {
        return new Wishes(booths.stream().filter(one -> !one.equals(booth)).toList());
    }

    Wishes up(UUID booth) {
        return swapped(booths.indexOf(booth), -1);
    }

    Wishes down(UUID booth) {
        return swapped(booths.indexOf(booth), 1);
    }

    List<Booth> of(List<Booth> standing) {
        return booths.stream()
                .flatMap(id -> standing.stream().filter(booth -> booth.boothId().equals(id)))
                .toList();
    }

    List<Booth> others(List<Booth> standing) {
        return standing.stream()
                .filter(booth -> !booths.contains(booth.boothId()))
                .toList();
    }

    private Wishes swapped(int at, int step) {
        if (at < 0 || at + step < 0 || at + step >= booths.size()) {
            return this;
        }
        var other = new ArrayList<>(booths);
        Collections.swap(other, at, at + step);
        return new Wishes(other);
    }
}
