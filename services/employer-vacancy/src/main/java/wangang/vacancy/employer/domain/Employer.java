package wangang.vacancy.employer.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/**
 * An employer and its standing. Every change makes the next version.
 *
 * @param account who may act for it
 * @param reason why the officer decided so; null before a decision
 */
public record Employer(
        EmployerId id,
        String account,
        CreditCode creditCode,
        EmployerProfile profile,
        EmployerStatus status,
        @Nullable String reason,
        Responsiveness responsiveness,
        long version,
        Instant registeredAt,
        Instant changedAt) {

    public static EmployerEvent register(
            EmployerId id, String account, CreditCode creditCode, EmployerProfile profile, Instant now) {
        return new EmployerEvent.Registered(new Employer(
                id, account, creditCode, profile, EmployerStatus.PENDING, null, Responsiveness.UNKNOWN, 1, now, now));
    }

    public boolean isVerified() {
        return status == EmployerStatus.VERIFIED;
    }

    public boolean isOwnedBy(String caller) {
        return account.equals(caller);
    }

    /** @param subdistricts of an officer; empty means all */
    public boolean isAnsweredForIn(Set<String> subdistricts) {
        return subdistricts.isEmpty() || subdistricts.contains(profile.subdistrictCode());
    }

    /** Another name or kind is another business to verify; a refused employer may try again by mending its data. */
    public Outcome<EmployerEvent> change(CreditCode code, EmployerProfile changed, Instant now) {
        if (!code.equals(creditCode)) {
            return Outcome.refused(
                    Rejection.rule("employer/credit-code-fixed", "creditCode", "统一社会信用代码登记后不能更改；如登记有误，请联系就业服务专员。"));
        }
        var next = switch (status) {
            case PENDING, REFUSED -> EmployerStatus.PENDING;
            case VERIFIED -> changed.isSameBusinessAs(profile) ? EmployerStatus.VERIFIED : EmployerStatus.PENDING;
            case SUSPENDED -> EmployerStatus.SUSPENDED;
        };
        var kept = next == status ? reason : null;
        return Outcome.done(new EmployerEvent.Changed(new Employer(
                id, account, creditCode, changed, next, kept, responsiveness, version + 1, registeredAt, now)));
    }

    /** An officer's decision; refusing and suspending need a reason. */
    public Outcome<EmployerEvent> decide(Decision decision, @Nullable String why, Instant now) {
        if (!isPossible(decision)) {
            return Outcome.refused(Rejection.rule(
                    "employer/decision-not-possible", "decision", "当前状态不能作出该决定：待核验可通过或不通过，已核验可暂停，不通过与暂停可恢复为通过。"));
        }
        if (why == null && decision != Decision.VERIFIED) {
            return Outcome.refused(Rejection.invalid("employer/reason-missing", "reason", "核验不通过或暂停时必须写明理由。"));
        }
        return Outcome.done(
                switch (decision) {
                    case VERIFIED -> new EmployerEvent.Verified(decided(EmployerStatus.VERIFIED, why, now));
                    case REFUSED -> new EmployerEvent.Refused(decided(EmployerStatus.REFUSED, why, now));
                    case SUSPENDED -> new EmployerEvent.Suspended(decided(EmployerStatus.SUSPENDED, why, now));
                });
    }

    /** Counted anew; others are told when a rate that they know is another. */
    public EmployerEvent count(Responsiveness counted, Instant now) {
        return counted.hasRatesOf(responsiveness)
                ? new EmployerEvent.Counted(new Employer(
                        id, account, creditCode, profile, status, reason, counted, version, registeredAt, changedAt))
                : new EmployerEvent.Changed(new Employer(
                        id, account, creditCode, profile, status, reason, counted, version + 1, registeredAt, now));
    }

    private boolean isPossible(Decision decision) {
        return switch (status) {
            case PENDING -> decision != Decision.SUSPENDED;
            case VERIFIED -> decision == Decision.SUSPENDED;
            case REFUSED, SUSPENDED -> decision == Decision.VERIFIED;
        };
    }

    private Employer decided(EmployerStatus decided, @Nullable String why, Instant now) {
        return new Employer(
                id, account, creditCode, profile, decided, why, responsiveness, version + 1, registeredAt, now);
    }
}
