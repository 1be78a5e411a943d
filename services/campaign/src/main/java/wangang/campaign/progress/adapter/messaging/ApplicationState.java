package wangang.campaign.progress.adapter.messaging;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.progress.domain.ApplicationFact;

/** What this service reads of an application event: nothing of the person. */
record ApplicationState(
        UUID applicationId,
        UUID vacancyId,
        String status,
        Instant submittedAt,
        Instant changedAt,
        @Nullable Steps steps) {

    /** When each step was taken; absent in events of before it was told. */
    record Steps(
            @Nullable Instant interviewAt,
            @Nullable Instant offerAt,
            @Nullable Instant hiredAt) {}

    ApplicationState {
        Objects.requireNonNull(applicationId, "applicationId");
        Objects.requireNonNull(vacancyId, "vacancyId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    ApplicationFact fact() {
        var vacancy = new VacancyId(vacancyId);
        var proved = ApplicationFact.of(applicationId, vacancy, submittedAt, status, changedAt);
        return steps == null
                ? proved
                : proved.join(new ApplicationFact(
                        applicationId, vacancy, submittedAt, steps.interviewAt(), steps.offerAt(), steps.hiredAt()));
    }
}
