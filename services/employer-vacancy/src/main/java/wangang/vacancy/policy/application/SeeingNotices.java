package wangang.vacancy.policy.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.ReadingEmployers;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.policy.domain.Policy;
import wangang.vacancy.policy.domain.PolicyId;
import wangang.vacancy.posting.application.PublicationPolicies;

/** What an employer was told and has not seen; a notice whose policy ended or fits no more is silent. */
@Service
@Transactional
public class SeeingNotices {

    /** A policy that the employer was told of. */
    public record Notice(Policy policy, Instant toldAt) {}

    private final Notices notices;
    private final MatchingPolicies matching;
    private final ReadingEmployers reading;
    private final PublicationPolicies time;

    SeeingNotices(Notices notices, MatchingPolicies matching, ReadingEmployers reading, PublicationPolicies time) {
        this.notices = notices;
        this.matching = matching;
        this.reading = reading;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Outcome<List<Notice>> unseen(String account) {
        return reading.ofAccount(account).map(employer -> {
            var told = notices.unseen(employer.id());
            return told.isEmpty()
                    ? List.of()
                    : matching.matches(employer).stream()
                            .filter(match -> match.eligibility().isLikely())
                            .<Notice>mapMulti((match, next) -> {
                                var at = told.get(match.policy().id());
                                if (at != null) {
                                    next.accept(new Notice(match.policy(), at));
                                }
                            })
                            .toList();
        });
    }

    /** @param policies which it has seen; null for all */
    public Outcome<EmployerId> see(String account, @Nullable Collection<PolicyId> policies) {
        return reading.ofAccount(account).map(employer -> {
            notices.see(employer.id(), policies, time.now());
            return employer.id();
        });
    }
}
