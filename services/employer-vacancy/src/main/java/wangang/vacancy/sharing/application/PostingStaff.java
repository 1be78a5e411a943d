package wangang.vacancy.sharing.application;

import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.application.PostingRefusals;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.reference.domain.ReferenceTables;
import wangang.vacancy.sharing.domain.StaffPosting;
import wangang.vacancy.sharing.domain.StaffingEvent;
import wangang.vacancy.sharing.domain.StaffingForm;
import wangang.vacancy.sharing.domain.StaffingId;
import wangang.vacancy.sharing.domain.StaffingRules;
import wangang.vacancy.sharing.domain.StaffingTerms;

/** Verified employers post what staff they can spare or want, change it and take it back. */
@Service
@Transactional
public class PostingStaff {

    private final Employers employers;
    private final StaffPostings postings;
    private final StaffingChanges changes;
    private final StaffingLaw law;
    private final ReferenceTables tables;
    private final PublicationPolicies policies;

    PostingStaff(
            Employers employers,
            StaffPostings postings,
            StaffingChanges changes,
            StaffingLaw law,
            ReferenceTables tables,
            PublicationPolicies policies) {
        this.employers = employers;
        this.postings = postings;
        this.changes = changes;
        this.law = law;
        this.tables = tables;
        this.policies = policies;
    }

    public Outcome<StaffPosting> post(String account, StaffingForm form) {
        var now = policies.now();
        return verified(account)
                .flatMap(employer -> checked(form)
                        .map(terms -> changes.add(
                                StaffPosting.open(StaffingId.next(now), employer.id(), terms, now), employer)));
    }

    public Outcome<StaffPosting> change(String account, StaffingId id, long expectedVersion, StaffingForm form) {
        return verified(account)
                .flatMap(employer -> checked(form)
                        .flatMap(terms -> moved(
                                employer, id, expectedVersion, posting -> posting.change(terms, policies.now()))));
    }

    public Outcome<StaffPosting> withdraw(String account, StaffingId id, long expectedVersion) {
        return owner(account)
                .flatMap(employer -> moved(employer, id, expectedVersion, posting -> posting.withdraw(policies.now())));
    }

    private Outcome<StaffingTerms> checked(StaffingForm form) {
        return StaffingRules.checked(form, policies.today(), tables)
                .flatMap(terms -> law.permitting(terms, policies.today()));
    }

    private Outcome<Employer> verified(String account) {
        return owner(account)
                .flatMap(employer ->
                        employer.isVerified() ? Outcome.done(employer) : Outcome.refused(SharingRefusals.NOT_VERIFIED));
    }

    private Outcome<Employer> owner(String account) {
        return employers
                .lockByAccount(account)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(PostingRefusals.NO_EMPLOYER));
    }

    private Outcome<StaffPosting> moved(
            Employer employer,
            StaffingId id,
            long expectedVersion,
            Function<StaffPosting, Outcome<StaffingEvent>> step) {
        var posting = postings.lock(id).orElse(null);
        if (posting == null) {
            return Outcome.refused(SharingRefusals.UNKNOWN);
        }
        if (!posting.employer().equals(employer.id())) {
            return Outcome.refused(SharingRefusals.NOT_OWNER);
        }
        return posting.version() == expectedVersion
                ? step.apply(posting).map(event -> changes.update(event, employer))
                : Outcome.refused(SharingRefusals.STALE);
    }
}
