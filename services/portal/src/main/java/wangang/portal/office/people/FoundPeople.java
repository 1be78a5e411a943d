package wangang.portal.office.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of people whom an officer searched for. */
record FoundPeople(List<Found> items, @Nullable String nextCursor) {

    /** Enough to choose whose file to open; nothing that names anybody. */
    record Found(
            UUID jobseekerId,
            @Nullable String subdistrictCode,
            @Nullable String majorCode,
            String degree,
            int graduationYear,
            boolean complete,
            Instant changedAt) {

        /** The end of the id, by which rows are told apart. */
        public String number() {
            var id = jobseekerId.toString();
            return id.substring(id.length() - 6);
        }
    }
}
