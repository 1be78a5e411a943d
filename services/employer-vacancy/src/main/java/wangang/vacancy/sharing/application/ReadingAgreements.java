package wangang.vacancy.sharing.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.PostingRefusals;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.application.VacancySettings;
import wangang.vacancy.sharing.domain.AgreementId;
import wangang.vacancy.sharing.domain.AgreementStatus;

/** Agreements as their two sides and officers see them; for everybody else they do not exist. */
@Service
@Transactional(readOnly = true)
public class ReadingAgreements {

    private static final int MONTHS = 24;

    /** @param viewer the employer that looks; null for an officer */
    public record Viewed(AgreementSeen seen, @Nullable EmployerId viewer) {}

    private final StaffAgreements agreements;
    private final Employers employers;
    private final PublicationPolicies policies;
    private final VacancySettings settings;

    ReadingAgreements(
            StaffAgreements agreements, Employers employers, PublicationPolicies policies, VacancySettings settings) {
        this.agreements = agreements;
        this.employers = employers;
        this.policies = policies;
        this.settings = settings;
    }

    public Outcome<Viewed> byId(AgreementId id, Caller caller) {
        var seen = agreements.find(id).orElse(null);
        if (seen == null) {
            return Outcome.refused(SharingRefusals.AGREEMENT_UNKNOWN);
        }
        if (caller.hasRole(Caller.OFFICER)) {
            return answersFor(caller.subdistricts(), seen)
                    ? Outcome.done(new Viewed(seen, null))
                    : Outcome.refused(SharingRefusals.AGREEMENT_UNKNOWN);
        }
        return employers
                .findByAccount(caller.account())
                .filter(employer -> seen.agreement().isBetween(employer.id()))
                .map(employer -> Outcome.done(new Viewed(seen, employer.id())))
                .orElseGet(() -> Outcome.refused(SharingRefusals.AGREEMENT_UNKNOWN));
    }

    private static boolean answersFor(Set<String> subdistricts, AgreementSeen seen) {
        return subdistricts.isEmpty()
                || subdistricts.contains(seen.lender().subdistrict())
                || subdistricts.contains(seen.borrower().subdistrict());
    }

    /** Newest first. */
    public Outcome<List<Viewed>> list(
            Caller caller, @Nullable AgreementStatus status, @Nullable UUID before, int limit) {
        if (caller.hasRole(Caller.OFFICER)) {
            return Outcome.done(
                    agreements
                            .list(new StaffAgreements.Filter(null, caller.subdistricts(), status), before, limit)
                            .stream()
                            .map(seen -> new Viewed(seen, null))
                            .toList());
        }
        var employer = employers.findByAccount(caller.account()).orElse(null);
        if (employer == null) {
            return Outcome.refused(PostingRefusals.NO_EMPLOYER);
        }
        return Outcome.done(
                agreements.list(new StaffAgreements.Filter(employer.id(), Set.of(), status), before, limit).stream()
                        .map(seen -> new Viewed(seen, employer.id()))
                        .toList());
    }

    /** Of the last two years. */
    public List<SharingTotal> totals(Set<String> subdistricts) {
        LocalDate since = policies.today().withDayOfMonth(1).minusMonths(MONTHS - 1);
        return agreements.totals(subdistricts, since, settings.zone());
    }
}
