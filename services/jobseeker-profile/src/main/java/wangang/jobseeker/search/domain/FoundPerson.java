package wangang.jobseeker.search.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.file.domain.Degree;
import wangang.jobseeker.file.domain.JobseekerId;

/** What a list shows of a person: enough to choose whose file to open, nothing that names anybody. */
public record FoundPerson(
        JobseekerId id,
        @Nullable String subdistrict,
        @Nullable String major,
        Degree degree,
        int graduation,
        boolean complete,
        Instant changedAt) {}
