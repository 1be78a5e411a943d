package wangang.vacancy.policy.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.policy.application.EmployerStandings.Standing;
import wangang.vacancy.policy.application.Notices.Match;
import wangang.vacancy.policy.domain.Eligibility;
import wangang.vacancy.policy.domain.Policy;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.reference.domain.ReferenceTables;

/**
 * Finds policies that fit employers by the same rules that explain them, four statements for each batch of employers.
 * Nobody is told twice, however many instances look at once.
 */
@Service
@EnableConfigurationProperties(PolicySettings.class)
public class TellingEmployers {

    private final Policies policies;
    private final EmployerStandings standings;
    private final Notices notices;
    private final ReferenceTables tables;
    private final PublicationPolicies time;
    private final PolicySettings settings;

    TellingEmployers(
            Policies policies,
            EmployerStandings standings,
            Notices notices,
            ReferenceTables tables,
            PublicationPolicies time,
            PolicySettings settings) {
        this.policies = policies;
        this.standings = standings;
        this.notices = notices;
        this.tables = tables;
        this.time = time;
        this.settings = settings;
    }

    /**
     * @param after the last employer that was looked at; null at the beginning of a round
     * @return the last one now; empty when the round is done
     */
    @Transactional
    public Optional<UUID> tellSome(@Nullable UUID after) {
        var inForce = policies.inForce(time.today());
        var some = inForce.isEmpty() ? List.<Standing>of() : standings.verified(after, settings.batch());
        if (!some.isEmpty()) {
            notices.tell(matches(inForce, some), time.now());
        }
        return some.size() < settings.batch()
                ? Optional.empty()
                : Optional.of(some.getLast().employer().value());
    }

    private List<Match> matches(List<Policy> inForce, List<Standing> employers) {
        var today = time.today();
        List<EmployerId> ids = employers.stream().map(Standing::employer).toList();
        var counted = standings.count(inForce, ids);
        var matches = new ArrayList<Match>();
        for (var employer : employers) {
            for (var policy : inForce) {
                int number = counted.of(policy.id(), employer.employer());
                if (Eligibility.of(policy.terms(), employer.facts(), number, today, tables)
                        .isLikely()) {
                    matches.add(new Match(policy.id(), employer.employer()));
                }
            }
        }
        return matches;
    }
}
