package wangang.jobseeker.disclosure.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.file.domain.JobseekerId;

/** One employer may see one person's file because of one application, until that ends. Ended is ended for good. */
public record Disclosure(
        UUID applicationId,
        long applicationVersion,
        JobseekerId jobseeker,
        UUID employerId,
        UUID vacancyId,
        String textVersion,
        Instant grantedAt,
        @Nullable Instant endedAt,
        @Nullable Ending endedBy) {

    /**
     * @param personEndedAt when the person last ended all disclosures to that employer: what was granted before that,
     *     but told after, is ended too
     */
    public static Disclosure from(ToldApplication told, Optional<Instant> personEndedAt) {
        var fresh = new Disclosure(
                told.applicationId(),
                told.version(),
                told.jobseeker(),
                told.employerId(),
                told.vacancyId(),
                told.textVersion(),
                told.grantedAt(),
                null,
                null);
        return personEndedAt
                .filter(ended -> !told.grantedAt().isAfter(ended))
                .map(ended -> fresh.end(ended, Ending.PERSON))
                .orElse(fresh)
                .endedAsTold(told);
    }

    /** Empty when that version, or a later one, is known already. */
    public Optional<Disclosure> follow(ToldApplication told) {
        if (told.version() <= applicationVersion) {
            return Optional.empty();
        }
        return Optional.of(at(told.version()).endedAsTold(told));
    }

    public Disclosure end(Instant at, Ending by) {
        return isLive()
                ? new Disclosure(
                        applicationId,
                        applicationVersion,
                        jobseeker,
                        employerId,
                        vacancyId,
                        textVersion,
                        grantedAt,
                        at,
                        by)
                : this;
    }

    public boolean isLive() {
        return endedAt == null;
    }

    private Disclosure endedAsTold(ToldApplication told) {
        return told.ending().map(ending -> end(told.changedAt(), ending)).orElse(this);
    }

    private Disclosure at(long version) {
        return new Disclosure(
                applicationId, version, jobseeker, employerId, vacancyId, textVersion, grantedAt, endedAt, endedBy);
    }
}
