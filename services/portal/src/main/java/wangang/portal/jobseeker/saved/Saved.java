package wangang.portal.jobseeker.saved;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wangang.portal.marks.Marks;
import wangang.portal.vacancy.Hit;

/**
 * A vacancy that the person has saved or hidden.
 *
 * @param kind SAVED or HIDDEN
 * @param open whether one can still apply
 */
record Saved(UUID vacancyId, String kind, @Nullable Instant markedAt, boolean open, Hit vacancy) {

    /** A part of the list. */
    record Page(List<Saved> items, @Nullable String nextCursor) {

        Marks marks() {
            return new Marks(items.stream().collect(Collectors.toMap(Saved::vacancyId, Saved::kind)));
        }
    }
}
