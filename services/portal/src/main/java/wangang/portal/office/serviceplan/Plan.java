package wangang.portal.office.serviceplan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employer's plan, as the employer-vacancy service answers it. */
record Plan(
        UUID employerId,
        String employerName,
        String subdistrictCode,
        long version,
        @Nullable Officer officer,
        @Nullable String aims,
        List<Task> openTasks,
        List<Entry> newest) {

    /** Who looks after the employer; {@code caller} when it is who looks at the page. */
    record Officer(String account, String workName, String workPhone, Instant since, boolean caller) {}

    /** To whom the employer may be given. */
    record Colleague(String account, String workName) {}

    public String etag() {
        return "\"" + version + "\"";
    }
}
