package wangang.vacancy.sharing.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.employer.domain.EmployerId;

/**
 * What two employers agree on, or one of them proposed. It is kept for good, whatever became of it.
 *
 * @param proposedBy whose idea it was
 * @param proposerContact whom to ask on that side, for the other side only
 * @param answererContact the same of the other side, once it agreed
 * @param reason why it was refused
 */
public record StaffAgreement(
        AgreementId id,
        StaffingId offer,
        StaffingId need,
        EmployerId lender,
        EmployerId borrower,
        StaffingSide proposedBy,
        int headcount,
        Period period,
        AgreementStatus status,
        @Nullable String proposerContact,
        @Nullable String answererContact,
        @Nullable String reason,
        Instant proposedAt,
        @Nullable Instant answeredAt) {

    private static final Rejection ANSWERED = Rejection.rule("sharing/already-answered", "该协议已有结果（达成、拒绝、撤回或失效），不能再改动。");

    private static final Rejection NOT_YOURS_TO_ANSWER =
            Rejection.forbidden("sharing/not-yours-to-answer", "该协议应由对方单位答复；提出的一方在对方答复前可以撤回。");

    private static final Rejection NOT_YOURS_TO_TAKE_BACK =
            Rejection.forbidden("sharing/not-yours-to-take-back", "只有提出的一方可以撤回；如不同意，请拒绝并说明理由。");

    public static StaffAgreement propose(
            AgreementId id,
            StaffPair pair,
            EmployerId proposer,
            int headcount,
            Period period,
            @Nullable String contact,
            Instant now) {
        return new StaffAgreement(
                id,
                pair.offer().id(),
                pair.need().id(),
                pair.offer().employer(),
                pair.need().employer(),
                proposer.equals(pair.offer().employer()) ? StaffingSide.OFFER : StaffingSide.NEED,
                headcount,
                period,
                AgreementStatus.PROPOSED,
                contact,
                null,
                null,
                now,
                null);
    }

    public EmployerId proposer() {
        return proposedBy == StaffingSide.OFFER ? lender : borrower;
    }

    public EmployerId answerer() {
        return proposedBy == StaffingSide.OFFER ? borrower : lender;
    }

    public boolean isBetween(EmployerId employer) {
        return employer.equals(lender) || employer.equals(borrower);
    }

    public Outcome<StaffAgreement> accept(EmployerId by, @Nullable String contact, Instant now) {
        return toBeAnsweredBy(by).map(_ -> answered(AgreementStatus.AGREED, contact, null, now));
    }

    public Outcome<StaffAgreement> refuse(EmployerId by, String why, Instant now) {
        return toBeAnsweredBy(by).map(_ -> answered(AgreementStatus.REFUSED, null, why, now));
    }

    public Outcome<StaffAgreement> takeBack(EmployerId by, Instant now) {
        if (!by.equals(proposer())) {
            return Outcome.refused(NOT_YOURS_TO_TAKE_BACK);
        }
        return status == AgreementStatus.PROPOSED
                ? Outcome.done(answered(AgreementStatus.TAKEN_BACK, null, null, now))
                : Outcome.refused(ANSWERED);
    }

    private Outcome<StaffAgreement> toBeAnsweredBy(EmployerId by) {
        if (!by.equals(answerer())) {
            return Outcome.refused(NOT_YOURS_TO_ANSWER);
        }
        return status == AgreementStatus.PROPOSED ? Outcome.done(this) : Outcome.refused(ANSWERED);
    }

    private StaffAgreement answered(
            AgreementStatus answer, @Nullable String contact, @Nullable String why, Instant now) {
        return new StaffAgreement(
                id,
                offer,
                need,
                lender,
                borrower,
                proposedBy,
                headcount,
                period,
                answer,
                proposerContact,
                contact,
                why,
                proposedAt,
                now);
    }
}
