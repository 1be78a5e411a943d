package wangang.vacancy.applying.adapter.messaging;

import java.util.UUID;

/** What is read of {@code jobseeker.*.v1}. */
record JobseekerState(UUID jobseekerId, String account, Status status) {

    enum Status {
        ACTIVE,
        ERASED
    }
}
