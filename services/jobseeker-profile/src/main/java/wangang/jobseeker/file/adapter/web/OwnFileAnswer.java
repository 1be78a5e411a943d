package wangang.jobseeker.file.adapter.web;

import java.time.Instant;
import java.util.UUID;
import wangang.jobseeker.file.domain.Jobseeker;

/**
 * A person's own record.
 *
 * @param jobseekerId the file's id
 * @param version of the file, as in the ETag
 * @param file as it is kept
 * @param filedAt when it was first filed
 * @param changedAt when anything of the record last changed
 */
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
