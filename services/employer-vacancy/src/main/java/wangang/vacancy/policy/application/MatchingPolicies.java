package wangang.vacancy.policy.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.EmployerRefusals;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.application.ReadingEmployers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.policy.domain.Eligibility;
import wangang.vacancy.policy.domain.EmployerFacts;
import wangang.vacancy.policy.domain.PolicyEstimate;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.reference.domain.ReferenceTables;

/** Policies in force for one employer, asked by itself or by an officer. A district has tens of them: all are held against it. */
@Service
@Transactional(readOnly = true)
public class MatchingPolicies {

    private final Policies policies;
    private final EmployerStandings standings;
    private final ReadingEmployers reading;
    private final Employers employers;
    private final ReferenceTables tables;
    private final PublicationPolicies time;

    MatchingPolicies(
            Policies policies,
            EmployerStandings standings,
            ReadingEmployers reading,
            Employers employers,
            ReferenceTables tables,
            PublicationPolicies time) {
        this.policies = policies;
        this.standings = standings;
        this.reading = reading;
        this.employers = employers;
        this.tables = tables;
        this.time = time;
    }

    /** The newest first, before {@code before}. */
    public Outcome<List<PolicyMatch>> own(String account, @Nullable UUID before, int limit) {
        return reading.ofAccount(account).map(employer -> part(matches(employer), before, limit));
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<List<PolicyMatch>> of(EmployerId id, Set<String> subdistricts, @Nullable UUID before, int limit) {
        var employer = employers.find(id).orElse(null);
        if (employer == null) {
            return Outcome.refused(EmployerRefusals.UNKNOWN);
        }
        return employer.isAnsweredForIn(subdistricts)
                ? Outcome.done(part(matches(employer), before, limit))
                : Outcome.refused(EmployerRefusals.OTHER_SUBDISTRICT);
    }

    /** All that are worth showing, the newest first. */
    List<PolicyMatch> matches(Employer employer) {
        var today = time.today();
        var inForce = policies.inForce(today);
        var counted = standings.count(inForce, List.of(employer.id()));
        var facts = EmployerFacts.of(employer.profile());
        return inForce.stream()
                .map(policy -> {
                    int number = counted.of(policy.id(), employer.id());
                    return new PolicyMatch(
                            policy,
                            Eligibility.of(policy.terms(), facts, number, today, tables),
                            PolicyEstimate.of(policy.terms(), number));
                })
                .filter(match -> match.eligibility().isWorthShowing())
                .toList();
    }

    /** Ids are compared as texts: a UUID's own order is that of signed numbers. */
    private static List<PolicyMatch> part(List<PolicyMatch> all, @Nullable UUID before, int limit) {
        return all.stream()
                .filter(match ->
                        before == null || match.policy().id().toString().compareTo(before.toString()) < 0)
                .limit(limit)
                .toList();
    }
}
