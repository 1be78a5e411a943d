package wangang.portal.fair;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign as people see it. */
record Campaign(UUID campaignId, String slug, String status, Terms terms) {

    /** What officers decided about it. */
    record Terms(
            String name,
            @Nullable String audience,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    public boolean open() {
        return "OPEN".equals(status);
    }
}
