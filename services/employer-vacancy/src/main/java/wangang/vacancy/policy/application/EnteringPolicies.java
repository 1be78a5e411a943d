package wangang.vacancy.policy.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.audit.AuditLog;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.vacancy.policy.domain.Policy;
import wangang.vacancy.policy.domain.PolicyForm;
import wangang.vacancy.policy.domain.PolicyId;
import wangang.vacancy.policy.domain.PolicyRefusals;
import wangang.vacancy.policy.domain.PolicyRules;
import wangang.vacancy.policy.domain.PolicyState;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.reference.domain.ReferenceTables;

/** Officers of the whole district write policies down, and all officers read them; who did what is kept. */
@Service
@Transactional
public class EnteringPolicies {

    private static final String SUBJECT = "policy";

    private final Policies policies;
    private final ReferenceTables tables;
    private final PublicationPolicies time;
    private final AuditLog audit;

    EnteringPolicies(Policies policies, ReferenceTables tables, PublicationPolicies time, AuditLog audit) {
        this.policies = policies;
        this.tables = tables;
        this.time = time;
        this.audit = audit;
    }

    public Outcome<Policy> enter(Caller officer, PolicyForm form) {
        if (!officer.subdistricts().isEmpty()) {
            return Outcome.refused(PolicyRefusals.WHOLE_DISTRICT_ONLY);
        }
        return PolicyRules.check(form, time.today(), tables).map(terms -> {
            var now = time.now();
            var policy = Policy.enter(PolicyId.next(now), terms, now);
            policies.add(policy);
            record(officer, "policy-entered", policy, title(policy));
            return policy;
        });
    }

    public Outcome<Policy> change(Caller officer, PolicyId id, long expectedVersion, PolicyForm form) {
        return PolicyRules.check(form, time.today(), tables)
                .flatMap(terms -> decide(officer, id, expectedVersion, policy -> policy.change(terms, time.now())))
                .map(policy -> {
                    record(officer, "policy-changed", policy, title(policy));
                    return policy;
                });
    }

    public Outcome<Policy> withdraw(Caller officer, PolicyId id, long expectedVersion, String reason) {
        return decide(officer, id, expectedVersion, policy -> policy.withdraw(reason, time.now()))
                .map(policy -> {
                    record(officer, "policy-withdrawn", policy, reason);
                    return policy;
                });
    }

    @Transactional(readOnly = true)
    public Outcome<Policy> byId(PolicyId id) {
        return policies.find(id).map(Outcome::done).orElseGet(() -> Outcome.refused(PolicyRefusals.UNKNOWN));
    }

    @Transactional(readOnly = true)
    public List<Policy> list(@Nullable PolicyState state, @Nullable UUID before, int limit) {
        return policies.list(state, time.today(), before, limit);
    }

    private Outcome<Policy> decide(
            Caller officer, PolicyId id, long expectedVersion, Function<Policy, Outcome<Policy>> decision) {
        if (!officer.subdistricts().isEmpty()) {
            return Outcome.refused(PolicyRefusals.WHOLE_DISTRICT_ONLY);
        }
        var policy = policies.lock(id).orElse(null);
        if (policy == null) {
            return Outcome.refused(PolicyRefusals.UNKNOWN);
        }
        if (policy.version() != expectedVersion) {
            return Outcome.refused(PolicyRefusals.STALE);
        }
        return decision.apply(policy).map(decided -> {
            policies.update(decided);
            return decided;
        });
    }

    private void record(Caller officer, String action, Policy policy, String purpose) {
        audit.record(officer, action, SUBJECT, policy.id().value(), purpose);
    }

    private static String title(Policy policy) {
        return String.valueOf(policy.terms().form().title());
    }
}
