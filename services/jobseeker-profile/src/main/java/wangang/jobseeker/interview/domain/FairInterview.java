package wangang.jobseeker.interview.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.file.domain.JobseekerId;

/** An interview at a fair as last told; {@code status} and {@code result} as their owner spells them. */
public record FairInterview(
        UUID interviewId,
        long version,
        JobseekerId jobseeker,
        UUID employerId,
        UUID fairId,
        Instant begins,
        int minutes,
        boolean online,
        @Nullable String room,
        String status,
        @Nullable String result) {

    /** Where an interview stands in a list by time; the id parts those of one moment. */
    public record Place(Instant begins, UUID interviewId) {}

    /** Empty when that version, or a later one, is known already. */
    public Optional<FairInterview> follow(FairInterview told) {
        return told.version() > version ? Optional.of(told) : Optional.empty();
    }

    public Place place() {
        return new Place(begins, interviewId);
    }
}
