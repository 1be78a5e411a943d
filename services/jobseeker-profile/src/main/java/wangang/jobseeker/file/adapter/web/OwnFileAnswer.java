package wangang.jobseeker.file.adapter.web;

import java.time.Instant;
import java.util.UUID;
import wangang.jobseeker.file.domain.Jobseeker;

/** A person's own record; {@code version} is the file's, as in the ETag. */
record OwnFileAnswer(UUID jobseekerId, long version, FileBody file, Instant filedAt, Instant changedAt) {

    static OwnFileAnswer of(Jobseeker jobseeker) {
        return new OwnFileAnswer(
                jobseeker.id().value(),
                jobseeker.fileVersion(),
                FileBody.of(jobseeker.file()),
                jobseeker.filedAt(),
                jobseeker.changedAt());
    }
}
