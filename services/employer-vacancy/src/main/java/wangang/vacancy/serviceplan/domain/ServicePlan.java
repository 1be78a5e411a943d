package wangang.vacancy.serviceplan.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.reference.domain.PlainText;

/**
 * What is planned for one employer, and who looks after it. Every change makes the next version.
 *
 * @param officer account of who looks after it; null while nobody does
 * @param since when that officer took it over
 * @param version zero before anything is planned
 */
public record ServicePlan(
        EmployerId employer,
        @Nullable String officer,
        @Nullable Instant since,
        @Nullable String aims,
        long version) {

    private static final int LONGEST_AIMS = 4_000;

    public static ServicePlan none(EmployerId employer) {
        return new ServicePlan(employer, null, null, null, 0);
    }

    public boolean isLookedAfterBy(String account) {
        return account.equals(officer);
    }

    public ServiceEvent.OfficerAssigned assign(WorkCard card, Instant now) {
        return new ServiceEvent.OfficerAssigned(
                new ServicePlan(employer, card.account(), now, aims, version + 1), officer, card);
    }

    /** @param typed none when nothing is aimed at any more */
    public Outcome<ServiceEvent.AimsChanged> aim(@Nullable String typed) {
        var text = PlainText.trimmed(typed);
        if (text != null && (PlainText.length(text) > LONGEST_AIMS || !PlainText.isReadable(text))) {
            return Outcome.refused(ServicePlanRefusals.AIMS);
        }
        return Outcome.done(new ServiceEvent.AimsChanged(new ServicePlan(employer, officer, since, text, version + 1)));
    }

    public boolean aimsAt(@Nullable String text) {
        return Objects.equals(aims, PlainText.trimmed(text));
    }
}
