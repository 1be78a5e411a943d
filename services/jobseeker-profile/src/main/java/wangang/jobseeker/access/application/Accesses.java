package wangang.jobseeker.access.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.access.domain.Access;
import wangang.jobseeker.access.domain.AccessKind;
import wangang.jobseeker.access.domain.Viewer;

/** The record of who read whose data. What cannot be recorded is not read: same transaction. */
public interface Accesses {

    /** One part of the record, newest first, and where the next begins. */
    record Slice(List<Access> accesses, @Nullable String next) {}

    void record(Viewer viewer, AccessKind kind, UUID jobseeker);

    /** The same for everybody in one answer. */
    void recordAll(Viewer viewer, AccessKind kind, Collection<UUID> jobseekers);

    Slice about(UUID jobseeker, int size, @Nullable String after);
}
