package wangang.portal.office.campaigns;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the shares reserved for graduates are kept. */
record Compliance(List<Line> kinds, List<Line> employers) {

    /** All employers of a kind, or one of them by name. */
    record Line(@Nullable UUID employerId, @Nullable String name, String employerKind, Share share) {}

    /** @param missing how many more openings must be reserved */
    record Share(long openings, long reserved, long percent, int asked, boolean kept, long missing) {}
}
