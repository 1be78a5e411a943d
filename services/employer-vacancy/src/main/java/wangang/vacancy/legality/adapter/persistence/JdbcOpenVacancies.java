package wangang.vacancy.legality.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.vacancy.legality.application.OpenVacancies;
import wangang.vacancy.legality.domain.TrialId;

/** The joins begin where the page does: without that a page would read all records before it as well. */
@Repository
class JdbcOpenVacancies implements OpenVacancies {

    private static final String SELECT =
            "SELECT vacancy.id, vacancy.version, vacancy.employer_id, vacancy.terms, " + LegalRows.PASSED + """
              FROM vacancy
              LEFT JOIN legal_record ON legal_record.vacancy_id = vacancy.id AND legal_record.vacancy_id > :after
            """;

    private static final String NEXT = """
               AND vacancy.status IN ('DRAFT', 'PUBLISHED')
               AND vacancy.id > :after
             ORDER BY vacancy.id
             LIMIT :limit
            """;

    private static final String OUTDATED = SELECT + """
             WHERE (legal_record.rules IS DISTINCT FROM :rules OR legal_record.checked_at < :since)
            """ + NEXT;

    private static final String UNTRIED = SELECT + """
              LEFT JOIN legal_trial
                ON legal_trial.vacancy_id = vacancy.id AND legal_trial.vacancy_id > :after
               AND legal_trial.trial = :trial
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
    public List<OpenVacancy> outdated(String rules, Instant since, UUID after, int limit) {
        return jdbc.sql(OUTDATED)
                .param("rules", rules)
                .param("since", Timestamp.from(since))
                .param("after", after)
                .param("limit", limit)
                .query(rows::vacancy)
                .list();
    }

    @Override
    public List<OpenVacancy> untried(TrialId trial, UUID after, int limit) {
        return jdbc.sql(UNTRIED)
                .param("trial", trial.toString())
                .param("after", after)
                .param("limit", limit)
                .query(rows::vacancy)
                .list();
    }
}
