package wangang.jobseeker.file.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.platform.kernel.Uuid7;

/** Identifies a person on the platform; says nothing about them. A person who files again after erasure gets a new one. */
public record JobseekerId(UUID value) {

    public static JobseekerId next(Instant now) {
        return new JobseekerId(Uuid7.next(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
