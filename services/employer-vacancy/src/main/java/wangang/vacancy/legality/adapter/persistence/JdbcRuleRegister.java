package wangang.vacancy.legality.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import wangang.vacancy.legality.application.RuleRegister;
import wangang.vacancy.legality.domain.RulesId;
import wangang.vacancy.legality.domain.TrialId;

@Repository
class JdbcRuleRegister implements RuleRegister {

    private static final String IN_FORCE = "IN_FORCE";
    private static final String TRIAL = "TRIAL";

    private static final String ANNOUNCE = """
            INSERT INTO legal_rules (role, identity, since)
            VALUES (:role, :identity, :now)
            ON CONFLICT (role) DO UPDATE
               SET identity = excluded.identity, since = excluded.since
             WHERE legal_rules.identity <> excluded.identity
            """;

    private final JdbcClient jdbc;

    JdbcRuleRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public boolean announce(RulesId inForce, @Nullable TrialId trial, Instant now) {
        boolean changed = announce(IN_FORCE, inForce, now);
        if (trial == null) {
            jdbc.sql("DELETE FROM legal_rules WHERE role = :role")
                    .param("role", TRIAL)
                    .update();
        } else {
            announce(TRIAL, trial, now);
        }
        jdbc.sql("DELETE FROM legal_trial WHERE trial <> :trial")
                .param("trial", Objects.toString(trial, ""))
                .update();
        return changed;
    }

    private boolean announce(String role, Record identity, Instant now) {
        return jdbc.sql(ANNOUNCE)
                        .param("role", role)
                        .param("identity", identity.toString())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    @Override
    public Optional<Instant> since(RulesId inForce) {
        return since(IN_FORCE, inForce);
    }

    @Override
    public Optional<Instant> since(TrialId trial) {
        return since(TRIAL, trial);
    }

    private Optional<Instant> since(String role, Record identity) {
        return jdbc.sql("SELECT since FROM legal_rules WHERE role = :role AND identity = :identity")
                .param("role", role)
                .param("identity", identity.toString())
                .query((row, _) -> row.getTimestamp("since").toInstant())
                .optional();
    }
}
