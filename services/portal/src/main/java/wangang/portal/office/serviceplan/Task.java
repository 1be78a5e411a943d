package wangang.portal.office.serviceplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open task, as the employer-vacancy service answers it. */
record Task(
        UUID taskId,
        long version,
        UUID employerId,
        String employerName,
        String title,
        LocalDate dueDate,
        boolean overdue,
        @Nullable String assigneeName,
        @Nullable UUID vacancyId,
        @Nullable String vacancyTitle) {

    public String etag() {
        return "\"" + version + "\"";
    }
}
