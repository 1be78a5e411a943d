package wangang.jobseeker.disclosure.adapter.messaging;

import java.util.Objects;
import java.util.UUID;
import wangang.jobseeker.disclosure.domain.KnownEmployer;

/** What this service reads of an employer event. */
record EmployerState(UUID employerId, String account, long version, String name, String status) {

    EmployerState {
        Objects.requireNonNull(employerId, "employerId");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
    }

    KnownEmployer told() {
        return new KnownEmployer(employerId, version, account, name, status);
    }
}
