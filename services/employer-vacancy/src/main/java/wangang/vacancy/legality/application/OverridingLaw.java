package wangang.vacancy.legality.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.audit.AuditLog;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.legality.domain.LegalOverride;
import wangang.vacancy.legality.domain.LegalRecord;
import wangang.vacancy.legality.domain.LegalRefusals;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.application.Vacancies;
import wangang.vacancy.posting.domain.VacancyId;

/** Officers let words pass that the check took for forbidden; who, why and when is kept. */
@Service
@Transactional
public class OverridingLaw {

    private final Vacancies vacancies;
    private final Employers employers;
    private final LegalRecords records;
    private final PublicationPolicies policies;
    private final AuditLog audit;

    OverridingLaw(
            Vacancies vacancies,
            Employers employers,
            LegalRecords records,
            PublicationPolicies policies,
            AuditLog audit) {
        this.vacancies = vacancies;
        this.employers = employers;
        this.records = records;
        this.policies = policies;
        this.audit = audit;
    }

    /** @param expectedVersion of the vacancy, whose words the officer has seen */
    public Outcome<LegalRecord> override(Caller officer, VacancyId id, long expectedVersion, String reason) {
        var vacancy = vacancies.lock(id).orElse(null);
        if (vacancy == null) {
            return Outcome.refused(LegalRefusals.UNKNOWN);
        }
        if (!employers.find(vacancy.employer()).orElseThrow().isAnsweredForIn(officer.subdistricts())) {
            return Outcome.refused(LegalRefusals.OTHER_SUBDISTRICT);
        }
        if (vacancy.version() != expectedVersion) {
            return Outcome.refused(LegalRefusals.STALE);
        }
        var found = records.find(id).orElse(null);
        return found == null
                ? Outcome.refused(LegalRefusals.UNKNOWN)
                : found.override(officer.account(), reason, policies.now()).map(passed -> kept(officer, found, passed));
    }

    private LegalRecord kept(Caller officer, LegalRecord found, LegalOverride passed) {
        records.override(found.vacancy(), passed);
        audit.record(officer, "legal-override", "vacancy", found.vacancy().value(), passed.reason());
        return found.with(passed);
    }
}
