package wangang.campaign.progress.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.market.domain.VacancyId;

/**
 * How far an application is known to have come. Steps follow each other, so a later one proves the earlier; each time is
 * the earliest at which the step is known to have been taken. Two facts about one application join to the earlier times,
 * which makes order and repetition of events harmless.
 */
public record ApplicationFact(
        UUID applicationId,
        VacancyId vacancy,
        Instant submittedAt,
        @Nullable Instant interviewAt,
        @Nullable Instant offerAt,
        @Nullable Instant hiredAt) {

    /** Of a status and when it was reached; one that is no step forward proves nothing but the application. */
    public static ApplicationFact of(
            UUID applicationId, VacancyId vacancy, Instant submittedAt, String status, Instant changedAt) {
        int step = switch (status) {
            case "INTERVIEW" -> 1;
            case "OFFER" -> 2;
            case "HIRED" -> 3;
            default -> 0;
        };
        return new ApplicationFact(
                applicationId,
                vacancy,
                submittedAt,
                step >= 1 ? changedAt : null,
                step >= 2 ? changedAt : null,
                step >= 3 ? changedAt : null);
    }

    /** What both facts prove together. */
    public ApplicationFact join(ApplicationFact other) {
        return new ApplicationFact(
                applicationId,
                vacancy,
                submittedAt,
                earlier(interviewAt, other.interviewAt),
                earlier(offerAt, other.offerAt),
                earlier(hiredAt, other.hiredAt));
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
