package wangang.vacancy.legality.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.vacancy.legality.application.OpenVacancies;
import wangang.vacancy.legality.domain.TrialId;

@Repository
class JdbcOpenVacancies implements OpenVacancies {

    private static final String SELECT =
            "SELECT vacancy.id, vacancy.version, vacancy.employer_id, vacancy.terms, " + LegalRows.PASSED + """
              FROM vacancy LEFT JOIN legal_record ON legal_record.vacancy_id = vacancy.id
            """;

    private static final String NEXT = """
               AND vacancy.status IN ('DRAFT', 'PUBLISHED')
               AND (:after::uuid IS NULL OR vacancy.id > :after::uuid)
             ORDER BY vacancy.id
             LIMIT :limit
            """;

    private static final String OUTDATED = SELECT + """
             WHERE (legal_record.rules IS DISTINCT FROM :rules OR legal_record.checked_at < :since)
            """ + NEXT;

    private static final String UNTRIED = SELECT + """
              LEFT JOIN legal_trial ON legal_trial.vacancy_id = vacancy.id AND legal_trial.trial = :trial
             WHERE (legal_trial.vacancy_version IS DISTINCT FROM vacancy.version
                    OR legal_trial.passed_at IS DISTINCT FROM legal_record.passed_at)
            """ + NEXT;

    private final JdbcClient jdbc;
    private final LegalRows rows;

    JdbcOpenVacancies(JdbcClient jdbc, LegalRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<OpenVacancy> outdated(String rules, Instant since, @Nullable UUID after, int limit) {
        return jdbc.sql(OUTDATED)
                .param("rules", rules)
                .param("since", Timestamp.from(since))
                .param("after", after)
                .param("limit", limit)
                .query(rows::vacancy)
                .list();
    }

    @Override
    public List<OpenVacancy> untried(TrialId trial, @Nullable UUID after, int limit) {
        return jdbc.sql(UNTRIED)
                .param("trial", trial.toString())
                .param("after", after)
                .param("limit", limit)
                .query(rows::vacancy)
                .list();
    }
}
