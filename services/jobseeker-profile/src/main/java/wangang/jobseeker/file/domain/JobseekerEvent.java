package wangang.jobseeker.file.domain;

import java.time.Instant;

/** What happened to a person's record; the state after it is part of the fact. */
public sealed interface JobseekerEvent {

    record Filed(Jobseeker after) implements JobseekerEvent {}

    record FileChanged(Jobseeker after) implements JobseekerEvent {}

    record ConsentsChanged(Jobseeker after) implements JobseekerEvent {}

    /** The person is gone; only these facts remain to be told. */
    record Erased(JobseekerId id, String account, long version, Instant at) implements JobseekerEvent {}
}
