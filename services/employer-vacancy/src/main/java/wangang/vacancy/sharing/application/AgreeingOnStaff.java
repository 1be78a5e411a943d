package wangang.vacancy.sharing.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.reference.domain.PlainText;
import wangang.vacancy.sharing.application.LockingPairs.Locked;
import wangang.vacancy.sharing.domain.AgreementId;
import wangang.vacancy.sharing.domain.Assurance;
import wangang.vacancy.sharing.domain.Period;
import wangang.vacancy.sharing.domain.StaffAgreement;
import wangang.vacancy.sharing.domain.StaffingId;

/**
 * One employer proposes, the other agrees or refuses. What is agreed goes off both postings in the same transaction,
 * under locks on both, so that nobody is lent twice.
 */
@Service
@Transactional
public class AgreeingOnStaff {

    private final StaffAgreements agreements;
    private final LockingPairs pairs;
    private final StaffingChanges changes;
    private final PublicationPolicies policies;

    AgreeingOnStaff(
            StaffAgreements agreements, LockingPairs pairs, StaffingChanges changes, PublicationPolicies policies) {
        this.agreements = agreements;
        this.pairs = pairs;
        this.changes = changes;
        this.policies = policies;
    }

    /** @param theirs the other employer's posting */
    public Outcome<AgreementId> propose(String account, StaffingId theirs, Proposal proposal) {
        return Assurance.given(proposal.workersConsent(), proposal.notForProfit(), proposal)
                .flatMap(this::period)
                .flatMap(period -> pairs.lock(proposal.own(), theirs)
                        .flatMap(locked -> proposer(locked, proposal.own(), account)
                                .flatMap(proposer -> admitted(locked, proposal.headcount(), period)
                                        .flatMap(_ -> proposed(locked, proposer, proposal, period)))));
    }

    private Outcome<Period> period(Proposal proposal) {
        var from = proposal.from();
        var until = proposal.until();
        return from == null || until == null || until.isBefore(from) || until.isBefore(policies.today())
                ? Outcome.refused(SharingRefusals.PERIOD_INVALID)
                : Outcome.done(new Period(from, until));
    }

    private static Outcome<Employer> proposer(Locked locked, StaffingId own, String account) {
        var owner = locked.pair().offer().id().equals(own) ? locked.lender() : locked.borrower();
        if (!owner.isOwnedBy(account)) {
            return Outcome.refused(SharingRefusals.NOT_OWNER);
        }
        return owner.isVerified() ? Outcome.done(owner) : Outcome.refused(SharingRefusals.NOT_VERIFIED);
    }

    private static Outcome<Locked> admitted(Locked locked, int heads, Period period) {
        return locked.areBothVerified()
                ? locked.pair().admitting(heads, period).map(_ -> locked)
                : Outcome.refused(SharingRefusals.OTHER_NOT_VERIFIED);
    }

    private Outcome<AgreementId> proposed(Locked locked, Employer proposer, Proposal proposal, Period period) {
        var now = policies.now();
        var agreement = StaffAgreement.propose(
                AgreementId.next(now),
                locked.pair(),
                proposer.id(),
                proposal.headcount(),
                period,
                PlainText.trimmed(proposal.contact()),
                now);
        return agreements.add(agreement)
                ? Outcome.done(agreement.id())
                : Outcome.refused(SharingRefusals.ALREADY_PROPOSED);
    }

    /** The same rules hold once more, as things are now. */
    public Outcome<AgreementId> accept(
            String account,
            AgreementId id,
            @Nullable Boolean workersConsent,
            @Nullable Boolean notForProfit,
            @Nullable String contact) {
        var now = policies.now();
        return Assurance.given(workersConsent, notForProfit, id)
                .flatMap(_ -> party(account, id))
                .flatMap(party -> party.agreement()
                        .accept(party.employer(), PlainText.trimmed(contact), now)
                        .flatMap(agreed -> admitted(party.locked(), agreed.headcount(), agreed.period())
                                .map(locked -> {
                                    agreements.update(agreed);
                                    changes.updateAll(
                                            locked.pair().agreeOn(agreed.headcount(), now), locked.employers());
                                    return id;
                                })));
    }

    public Outcome<AgreementId> refuse(String account, AgreementId id, String reason) {
        return party(account, id)
                .flatMap(party -> party.agreement().refuse(party.employer(), reason.strip(), policies.now()))
                .map(this::kept);
    }

    public Outcome<AgreementId> takeBack(String account, AgreementId id) {
        return party(account, id)
                .flatMap(party -> party.agreement().takeBack(party.employer(), policies.now()))
                .map(this::kept);
    }

    private AgreementId kept(StaffAgreement answered) {
        agreements.update(answered);
        return answered.id();
    }

    /** The account's employer in an agreement that is locked with everything that it is about. */
    private record Party(Locked locked, StaffAgreement agreement, EmployerId employer) {}

    private Outcome<Party> party(String account, AgreementId id) {
        var known = agreements.find(id).orElse(null);
        if (known == null) {
            return Outcome.refused(SharingRefusals.AGREEMENT_UNKNOWN);
        }
        return pairs.lock(known.agreement().offer(), known.agreement().need()).flatMap(locked -> {
            var agreement = agreements.lock(id).orElseThrow();
            if (locked.lender().isOwnedBy(account)) {
                return Outcome.done(new Party(locked, agreement, agreement.lender()));
            }
            return locked.borrower().isOwnedBy(account)
                    ? Outcome.done(new Party(locked, agreement, agreement.borrower()))
                    : Outcome.refused(SharingRefusals.AGREEMENT_UNKNOWN);
        });
    }
}
