package wangang.portal.office.serviceplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was done for an employer, as the employer-vacancy service answers it. */
record Entry(
        UUID entryId,
        Instant at,
        String kind,
        @Nullable String workName,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String noteKind,
        @Nullable LocalDate tookPlaceOn,
        @Nullable UUID corrects,
        boolean corrected,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueDate) {

    public boolean note() {
        return "NOTE".equals(kind);
    }

    public String by() {
        return workName == null ? "一位专员" : workName;
    }
}
