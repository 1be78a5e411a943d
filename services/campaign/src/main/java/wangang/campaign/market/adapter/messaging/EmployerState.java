package wangang.campaign.market.adapter.messaging;

import java.util.Objects;
import java.util.UUID;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.KnownEmployer;

/** What this service reads of an employer event. */
record EmployerState(
        UUID employerId,
        String account,
        long version,
        String name,
        String kind,
        String subdistrictCode,
        String status) {

    EmployerState {
        Objects.requireNonNull(employerId, "employerId");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subdistrictCode, "subdistrictCode");
        Objects.requireNonNull(status, "status");
    }

    KnownEmployer told() {
        return new KnownEmployer(new EmployerId(employerId), version, account, name, kind, subdistrictCode, status);
    }
}
