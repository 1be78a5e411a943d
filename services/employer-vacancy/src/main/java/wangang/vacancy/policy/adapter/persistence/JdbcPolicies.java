package wangang.vacancy.policy.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.policy.application.Policies;
import wangang.vacancy.policy.domain.Policy;
import wangang.vacancy.policy.domain.PolicyForm;
import wangang.vacancy.policy.domain.PolicyId;
import wangang.vacancy.policy.domain.PolicyState;
import wangang.vacancy.policy.domain.PolicyTerms;

@Repository
class JdbcPolicies implements Policies {

    private static final String INSERT = """
            INSERT INTO policy (id, terms, starts_on, ends_on, withdrawn_because, version, created_at, changed_at)
            VALUES (:id, :terms::jsonb, :from, :until, :because, :version, :createdAt, :changedAt)
            """;

    private static final String UPDATE = """
            UPDATE policy
               SET terms = :terms::jsonb, starts_on = :from, ends_on = :until, withdrawn_because = :because,
                   version = :version, changed_at = :changedAt
             WHERE id = :id
            """;

    private static final String SELECT = """
            SELECT id, terms, withdrawn_because, version, created_at, changed_at
              FROM policy
            """;

    private static final String LIST = SELECT + """
             WHERE (:before::uuid IS NULL OR id < :before::uuid)
               AND CASE :state::text
                   WHEN 'WITHDRAWN' THEN withdrawn_because IS NOT NULL
                   WHEN 'UPCOMING' THEN withdrawn_because IS NULL AND starts_on > :today
                   WHEN 'IN_FORCE' THEN withdrawn_because IS NULL AND :today BETWEEN starts_on AND ends_on
                   WHEN 'ENDED' THEN withdrawn_because IS NULL AND ends_on < :today
                   ELSE true
                   END
             ORDER BY id DESC
             LIMIT :limit
            """;

    private static final String IN_FORCE = SELECT + """
             WHERE withdrawn_because IS NULL AND :today BETWEEN starts_on AND ends_on
             ORDER BY id DESC
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcPolicies(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(Policy policy) {
        written(INSERT, policy)
                .param("createdAt", Timestamp.from(policy.createdAt()))
                .update();
    }

    @Override
    public void update(Policy policy) {
        written(UPDATE, policy).update();
    }

    @Override
    public Optional<Policy> find(PolicyId id) {
        return one(SELECT + " WHERE id = :id", id);
    }

    @Override
    public Optional<Policy> lock(PolicyId id) {
        return one(SELECT + " WHERE id = :id FOR NO KEY UPDATE", id);
    }

    @Override
    public List<Policy> list(@Nullable PolicyState state, LocalDate today, @Nullable UUID before, int limit) {
        return jdbc.sql(LIST)
                .param("state", state == null ? null : state.name())
                .param("today", today)
                .param("before", before)
                .param("limit", limit)
                .query(this::policy)
                .list();
    }

    @Override
    public List<Policy> inForce(LocalDate today) {
        return jdbc.sql(IN_FORCE).param("today", today).query(this::policy).list();
    }

    private Optional<Policy> one(String sql, PolicyId id) {
        return jdbc.sql(sql).param("id", id.value()).query(this::policy).optional();
    }

    private StatementSpec written(String sql, Policy policy) {
        return jdbc.sql(sql)
                .param("id", policy.id().value())
                .param("terms", json.writeValueAsString(policy.terms().form()))
                .param("from", policy.terms().from())
                .param("until", policy.terms().until())
                .param("because", policy.withdrawnBecause())
                .param("version", policy.version())
                .param("changedAt", Timestamp.from(policy.changedAt()));
    }

    private Policy policy(ResultSet row, int number) throws SQLException {
        return new Policy(
                new PolicyId(row.getObject("id", UUID.class)),
                new PolicyTerms(json.readValue(row.getString("terms"), PolicyForm.class)),
                row.getString("withdrawn_because"),
                row.getLong("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
