package wangang.vacancy.policy.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.policy.application.Notices;
import wangang.vacancy.policy.domain.PolicyId;

@Repository
class JdbcNotices implements Notices {

    /** In the order of the key, so that two instances wait for each other instead of both giving up. */
    private static final String TELL = """
            INSERT INTO policy_notice (policy_id, employer_id, told_at)
            SELECT policy, employer, :now
              FROM unnest(:policies, :employers) AS match (policy, employer)
             ORDER BY policy, employer
                ON CONFLICT DO NOTHING
            """;

    private static final String UNSEEN = """
            SELECT policy_id, told_at
              FROM policy_notice
             WHERE employer_id = :employer AND seen_at IS NULL
            """;

    private static final String SEE = """
            UPDATE policy_notice
               SET seen_at = :now
             WHERE employer_id = :employer AND seen_at IS NULL AND (:all OR policy_id = ANY (:policies))
            """;

    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void tell(List<Match> matches, Instant now) {
        jdbc.sql(TELL)
                .param(
                        "policies",
                        ids(matches.stream()
                                .map(match -> match.policy().value())
                                .toList()))
                .param(
                        "employers",
                        ids(matches.stream()
                                .map(match -> match.employer().value())
                                .toList()))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public Map<PolicyId, Instant> unseen(EmployerId employer) {
        var told = new HashMap<PolicyId, Instant>();
        jdbc.sql(UNSEEN).param("employer", employer.value()).query(row -> {
            told.put(
                    new PolicyId(row.getObject("policy_id", UUID.class)),
                    row.getTimestamp("told_at").toInstant());
        });
        return told;
    }

    @Override
    public void see(EmployerId employer, @Nullable Collection<PolicyId> policies, Instant now) {
        Collection<PolicyId> named = policies == null ? List.of() : policies;
        jdbc.sql(SEE)
                .param("employer", employer.value())
                .param("all", policies == null)
                .param("policies", ids(named.stream().map(PolicyId::value).toList()))
                .param("now", Timestamp.from(now))
                .update();
    }

    private static SqlArrayValue ids(List<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
