package wangang.jobseeker.file.domain;

import java.time.Instant;
import java.util.Optional;
import wangang.jobseeker.file.domain.JobseekerEvent.ConsentsChanged;
import wangang.jobseeker.file.domain.JobseekerEvent.Erased;
import wangang.jobseeker.file.domain.JobseekerEvent.FileChanged;
import wangang.jobseeker.file.domain.JobseekerEvent.Filed;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/**
 * A person with a file. {@code version} grows with everything that is told; {@code fileVersion} with the file alone, so
 * that a consent given meanwhile does not make an edit of the file stale.
 */
public record Jobseeker(
        JobseekerId id,
        String account,
        long version,
        long fileVersion,
        JobseekerFile file,
        Consents consents,
        Instant filedAt,
        Instant changedAt) {

    public static Filed file(JobseekerId id, String account, JobseekerFile file, Instant now) {
        return new Filed(new Jobseeker(id, account, 1, 1, file, Consents.NONE, now, now));
    }

    /** Empty when the file already reads like that. */
    public Outcome<Optional<FileChanged>> replaceFile(
            long expectedFileVersion, JobseekerFile replacement, Instant now) {
        if (expectedFileVersion != fileVersion) {
            return Outcome.refused(Rejection.stale("request/stale-version", "档案已在别处修改，请重新读取后再提交，以免覆盖新的内容。"));
        }
        if (replacement.equals(file)) {
            return Outcome.done(Optional.empty());
        }
        return Outcome.done(Optional.of(new FileChanged(
                new Jobseeker(id, account, version + 1, fileVersion + 1, replacement, consents, filedAt, now))));
    }

    /** Empty when the answer for that purpose stays the same. */
    public Optional<ConsentsChanged> decide(Purpose purpose, boolean granted, Instant now) {
        if (consents.grants(purpose) == granted) {
            return Optional.empty();
        }
        return Optional.of(new ConsentsChanged(new Jobseeker(
                id, account, version + 1, fileVersion, file, consents.with(purpose, granted), filedAt, now)));
    }

    public Erased erase(Instant now) {
        return new Erased(id, account, version + 1, now);
    }
}
