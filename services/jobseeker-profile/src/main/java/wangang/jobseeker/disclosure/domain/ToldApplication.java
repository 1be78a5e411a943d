package wangang.jobseeker.disclosure.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import wangang.jobseeker.file.domain.JobseekerId;

/** The state of an application as last told, with the separate consent it carries (PIPL 23). */
public record ToldApplication(
        UUID applicationId,
        long version,
        UUID vacancyId,
        UUID employerId,
        JobseekerId jobseeker,
        String status,
        UUID recipientEmployerId,
        String textVersion,
        Instant grantedAt,
        Instant changedAt) {

    /** A consent that names somebody else discloses nothing. */
    public boolean consentNamesTheEmployer() {
        return recipientEmployerId.equals(employerId);
    }

    Optional<Ending> ending() {
        return switch (status) {
            case "WITHDRAWN" -> Optional.of(Ending.WITHDRAWAL);
            case "REJECTED" -> Optional.of(Ending.REJECTION);
            default -> Optional.empty();
        };
    }
}
