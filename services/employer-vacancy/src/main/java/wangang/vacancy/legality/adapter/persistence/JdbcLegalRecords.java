package wangang.vacancy.legality.adapter.persistence;

import static wangang.vacancy.legality.adapter.persistence.LegalRows.column;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.legality.application.BlockedVacancy;
import wangang.vacancy.legality.application.LegalRecords;
import wangang.vacancy.legality.domain.LegalOverride;
import wangang.vacancy.legality.domain.LegalRecord;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyStatus;

@Repository
class JdbcLegalRecords implements LegalRecords {

    private static final String KEEP = """
            INSERT INTO legal_record (vacancy_id, rules, checked_at, blocked, findings)
            SELECT * FROM unnest(:vacancies, :rules, :checked::timestamptz[], :blocked, :findings::jsonb[])
            ON CONFLICT (vacancy_id) DO UPDATE
               SET rules = excluded.rules, checked_at = excluded.checked_at, blocked = excluded.blocked,
                   findings = excluded.findings
            """;

    /** Whoever changes a vacancy, or lets something pass in it, holds its lock. */
    private static final String REPLACE = """
            WITH reread AS (SELECT *
                              FROM unnest(:vacancies, :rules, :checked::timestamptz[], :blocked, :findings::jsonb[],
                                          :versions, :passed::timestamptz[])
                                AS row (vacancy_id, rules, checked_at, blocked, findings, version, passed_at)),
                 same AS (SELECT vacancy.id
                            FROM vacancy JOIN reread ON vacancy.id = vacancy_id AND vacancy.version = reread.version
                           ORDER BY vacancy.id
                             FOR SHARE OF vacancy SKIP LOCKED)
            INSERT INTO legal_record (vacancy_id, rules, checked_at, blocked, findings, passed_at)
            SELECT vacancy_id, rules, checked_at, blocked, findings, passed_at
              FROM reread JOIN same ON same.id = vacancy_id
            ON CONFLICT (vacancy_id) DO UPDATE
               SET rules = excluded.rules, checked_at = excluded.checked_at, blocked = excluded.blocked,
                   findings = excluded.findings
             WHERE legal_record.passed_at IS NOT DISTINCT FROM excluded.passed_at
            """;

    private static final String BLOCKED = "SELECT " + LegalRows.RECORD + """
                 , vacancy.terms ->> 'title' AS title, vacancy.version, employer.name
              FROM legal_record
              JOIN vacancy ON vacancy.id = legal_record.vacancy_id AND vacancy.status = :status
              JOIN employer ON employer.id = vacancy.employer_id
             WHERE legal_record.blocked
               AND (cardinality(:subdistricts) = 0 OR employer.subdistrict_code = ANY (:subdistricts))
               AND (:before::uuid IS NULL OR legal_record.vacancy_id < :before::uuid)
             ORDER BY legal_record.vacancy_id DESC
             LIMIT :limit
            """;

    private static final String OVERRIDE = """
            UPDATE legal_record
               SET passed_by = :account, passed_because = :reason, passed_at = :at, passed = :passed::jsonb,
                   blocked = false
             WHERE vacancy_id = :vacancy
            """;

    private final JdbcClient jdbc;
    private final LegalRows rows;

    JdbcLegalRecords(JdbcClient jdbc, LegalRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void keepAll(List<LegalRecord> records) {
        with(records, jdbc.sql(KEEP)).update();
    }

    @Override
    public int replaceAll(List<Reread> reread) {
        return with(reread.stream().map(Reread::record).toList(), jdbc.sql(REPLACE))
                .param("versions", column("int8", reread, Reread::version))
                .param(
                        "passed",
                        column(
                                "text",
                                reread,
                                one -> LegalRows.passedAt(one.record().passed())))
                .update();
    }

    @Override
    public Optional<LegalRecord> find(VacancyId vacancy) {
        return jdbc.sql("SELECT " + LegalRows.RECORD + " FROM legal_record WHERE vacancy_id = :vacancy")
                .param("vacancy", vacancy.value())
                .query((row, _) -> rows.record(row))
                .optional();
    }

    @Override
    public Map<VacancyId, LegalOverride> overrides(Collection<VacancyId> vacancies) {
        return jdbc
                .sql("SELECT " + LegalRows.RECORD
                        + " FROM legal_record WHERE vacancy_id = ANY (:ids) AND passed IS NOT NULL")
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid", vacancies.stream().map(VacancyId::value).toArray()))
                .query((row, _) -> rows.record(row))
                .list()
                .stream()
                .collect(Collectors.toMap(LegalRecord::vacancy, record -> Objects.requireNonNull(record.passed())));
    }

    @Override
    public void override(VacancyId vacancy, LegalOverride passed) {
        jdbc.sql(OVERRIDE)
                .param("vacancy", vacancy.value())
                .param("account", passed.account())
                .param("reason", passed.reason())
                .param("at", Timestamp.from(passed.at()))
                .param("passed", rows.text(passed.passed()))
                .update();
    }

    @Override
    public List<BlockedVacancy> blocked(
            VacancyStatus status, Set<String> subdistricts, @Nullable UUID before, int limit) {
        return jdbc.sql(BLOCKED)
                .param("status", status.name())
                .param("subdistricts", new SqlArrayValue("text", subdistricts.toArray()))
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> new BlockedVacancy(
                        rows.record(row), row.getString("title"), row.getString("name"), row.getLong("version")))
                .list();
    }

    private StatementSpec with(List<LegalRecord> records, StatementSpec statement) {
        return statement
                .param(
                        "vacancies",
                        column("uuid", records, record -> record.vacancy().value()))
                .param("rules", column("text", records, LegalRecord::rules))
                .param(
                        "checked",
                        column("text", records, record -> record.checkedAt().toString()))
                .param(
                        "blocked",
                        column("bool", records, record -> !record.blocking().isEmpty()))
                .param("findings", column("text", records, record -> rows.text(record.findings())));
    }
}
