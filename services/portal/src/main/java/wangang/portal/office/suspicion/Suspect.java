package wangang.portal.office.suspicion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A published vacancy with signs of fraud, as the employer-vacancy service answers it. */
record Suspect(
        UUID vacancyId,
        long version,
        String title,
        UUID employerId,
        String employerName,
        List<Sign> signs,
        Instant lookedAt) {

    /** Something that makes a fraud likely. */
    record Sign(String text) {}

    /** The vacancy as it was looked at. */
    public String etag() {
        return "\"" + version + "\"";
    }
}
